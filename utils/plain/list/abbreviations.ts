/** Abbreviations, with the capital letters that they have (the form of a line: `LINE` in `dictionary.ts`). */
export const ABBREVIATIONS = `
ABx | Abx | abx: antibiotics
[dose] ac | AC | a.c.: before meals
ADLs: daily tasks
AFib | Afib: uneven heartbeat
AKI: sudden kidney damage
[dose] bd | BD | b.d. | bid: twice a day
BID | b.i.d.: twice a day
BP: blood pressure
BPH: large prostate
CABG: heart bypass surgery
CKD: long-term kidney disease
COPD: long-term lung disease
CPAP: breathing machine
CXR: chest X-ray
DVT(s): blood clot in a deep vein | blood clots in deep veins
Dx | dx: diagnosis
ECG(s): heart tracing(s)
ED: emergency room ~ weak erections
EEG(s): brain wave test(s)
eGFR: kidney test
EKG(s): heart tracing(s)
EMG(s): muscle test(s)
ENT: ear, nose and throat
ESRD: kidney failure
f/u | F/U: follow-up
FBC: blood count
GERD: acid reflux
GORD: acid reflux
gtt | gtts: drops
h/o: history of
HbA1c: long-term blood sugar test
[figure] HR: heart rate
HRT: hormone therapy
HTN: high blood pressure
Hx | hx: history
IM injection(s): shot into the muscle | shots into the muscle
IV antibiotics: antibiotics by drip
IV drip(s): drip(s)
IV fluids: fluids through a vein
LBP: low back pain
LFT(s): liver test(s)
LLQ: lower left belly
LMP: last period
LUQ: upper left belly
N&V | n&v: feeling sick and throwing up
n/v | N/V: feeling sick and throwing up
[dose] nocte: at night
NPO | npo: nothing by mouth
NSAID | NSAIDs: drugs like ibuprofen
OCP(s): birth control pill(s)
[dose] pc | PC | p.c.: after meals
PCP(s): main doctor(s)
PFT(s): breathing test(s)
PMH: past health problems
[dose] po | PO: by mouth
p.o.: by mouth
PRN | prn | p.r.n.: when needed
q12h: every 12 hours
q4h: every 4 hours
q6h: every 6 hours
q8h: every 8 hours
[dose] QD: once a day
qd | q.d.: once a day
qds | q.d.s.: four times a day
QHS | qhs: at bedtime
QID | qid | q.i.d.: four times a day
r/o: check for
RLQ: lower right belly
[figure] RR: breathing rate
RUQ: upper right belly
Rx: prescription
s/p: after
SOB: short of breath
SpO2: oxygen level
SSRI(s): mood medicine(s)
STAT: right away
Sx | sx: symptoms
T1DM: type 1 diabetes
T2DM: type 2 diabetes
[dose] TDS: three times a day
tds | t.d.s.: three times a day
TIA(s): mini stroke(s)
TID | tid | t.i.d.: three times a day
TSH: thyroid test
Tx: treatment
URTI(s): cold(s)
UTI(s): urine infection(s)
VTE: blood clot in a vein
WNL: normal
y/o: years old
`;
