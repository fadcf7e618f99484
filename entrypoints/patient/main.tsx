import { mountApart } from '@/components/app';
import { followHeldUp, Nothing, PatientPage } from '@/components/patient';
import { patientWords } from '@/utils/messages';

mountApart(
  () => patientWords().pageTitle,
  () => <PatientPage />,
  { width: 'patient', before: followHeldUp, instead: <Nothing /> },
);
