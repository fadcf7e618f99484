/** Tests, medicines, and what is done (the form of a line: `LINE` in `dictionary.ts`). */
export const CARE = `
adverse effect(s): side effect(s)
adverse event(s): bad effect(s)
adverse reaction(s): bad reaction(s)
alleviate | alleviates | alleviated | alleviating: ease | eases | eased | easing
ambulate | ambulates | ambulated | ambulating: walk | walks | walked | walking
analgesia: pain relief
analgesic(s): pain medicine(s)
antacid(s): heartburn medicine(s)
anticoagulant(s): blood thinner(s)
antiemetic(s): medicine for feeling sick | medicines for feeling sick
antihistamine(s): allergy medicine(s)
antihypertensive(s): blood pressure medicine(s)
antipyretic(s): fever medicine(s)
anxiolytic(s): medicine to calm you | medicines to calm you
appendectomy: surgery to remove the appendix
auscultation: listening with a stethoscope
biopsy | biopsies: small tissue sample | small tissue samples
bronchodilator(s): medicine to open the airways | medicines to open the airways
cannula(s): thin tube(s)
catheter(s): thin tube(s)
cholecystectomy: surgery to remove the gallbladder
colonoscopy | colonoscopies: camera test of the bowel | camera tests of the bowel
contraindicated: not safe
contraindication(s): reason not to use it | reasons not to use it
discontinue | discontinues | discontinued | discontinuing: stop | stops | stopped | stopping
diuretic(s): water pill(s)
dosage(s): dose(s)
echocardiogram(s): heart ultrasound(s)
electrocardiogram(s): heart tracing(s)
endoscopy | endoscopies: camera test inside the body | camera tests inside the body
excision(s): cutting out
expectorate | expectorates | expectorated | expectorating: cough up | coughs up | coughed up | coughing up
expectorant(s): cough medicine(s)
gastroscopy | gastroscopies: camera test of the stomach | camera tests of the stomach
general anaesthesia: medicine to make you sleep
general anesthesia: medicine to make you sleep
hysterectomy: surgery to remove the womb
immunisation(s): vaccine(s)
immunization(s): vaccine(s)
incision(s): cut(s)
ingest | ingests | ingested | ingesting: swallow | swallows | swallowed | swallowing
inoculation(s): vaccine shot(s)
intramuscular injection(s): shot into the muscle | shots into the muscle
intravenous antibiotics: antibiotics through a vein
intravenous fluids: fluids through a vein
intravenously: through a vein
local anaesthesia: numbing medicine
local anesthesia: numbing medicine
mastectomy: surgery to remove the breast
medication(s): medicine(s)
nebuliser(s): machine to breathe in medicine | machines to breathe in medicine
nebulizer(s): machine to breathe in medicine | machines to breathe in medicine
palpate | palpates | palpated | palpating: feel | feels | felt | feeling
pathogen(s): germ(s)
per os: by mouth
phlebotomy: blood draw
postoperative: after-surgery
postoperatively: after surgery
postpartum bleeding: bleeding after birth
postpartum depression: depression after birth
postprandial: after-meal
preoperatively: before surgery
primary care physician(s): main doctor(s)
prophylaxis: prevention
prosthesis | prostheses: man-made body part | man-made body parts
radiograph(s): X-ray(s)
resection(s): cutting out
sedative(s): medicine to make you sleepy | medicines to make you sleepy
sonogram(s): ultrasound(s)
sputum: phlegm
stool specimen(s): stool sample(s)
subcutaneous injection(s): shot under the skin | shots under the skin
subcutaneously: under the skin
sublingually: under the tongue
suture(s): stitch | stitches
sutured: stitched
take orally | takes orally | taken orally | taking orally: take by mouth | takes by mouth | taken by mouth | taking by mouth
titrate | titrates | titrated | titrating: adjust | adjusts | adjusted | adjusting
topically: on the skin
urinalysis: urine test
urinate | urinates | urinated | urinating: pee | pees | peed | peeing
urine specimen(s): urine sample(s)
venipuncture: blood draw
general anaesthetic: medicine to make you sleep
general anesthetic: medicine to make you sleep
local anaesthetic: numbing medicine
local anesthetic: numbing medicine
`;
