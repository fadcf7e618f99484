/** Illnesses and injuries (the form of a line: `LINE` in `dictionary.ts`). */
export const CONDITIONS = `
abrasion(s): scrape(s)
abscess | abscesses: pocket of pus | pockets of pus
allergic rhinitis: hay fever
anaemia: low red blood cell count
anemia: low red blood cell count
aneurysm(s): bulge in a blood vessel | bulges in blood vessels
angina: chest pain
arrhythmia(s): uneven heartbeat(s)
atherosclerosis: hardening of the arteries
atrial fibrillation: uneven heartbeat
benign growth(s): harmless growth(s)
benign lump(s): harmless lump(s)
benign tumor(s): harmless growth(s)
benign tumour(s): harmless growth(s)
bradycardia: slow heartbeat
bronchitis: airway swelling
candidiasis: yeast infection
cardiac arrest(s): stopped heart(s)
cardiomyopathy: heart muscle problem
cellulitis: skin infection
cerebrovascular accident(s): stroke(s)
cirrhosis: liver scarring
colitis: sore, swollen bowel
comorbidity | comorbidities: other health problem | other health problems
congestive heart failure: heart failure
conjunctivitis: pink eye
contusion(s): bruise(s)
coryza: head cold
cystitis: sore, swollen bladder
deep vein thrombosis: blood clot in a deep vein
dermatitis: skin rash
diabetes mellitus: diabetes
dyslipidaemia: unhealthy blood fat
dyslipidemia: unhealthy blood fat
dyspepsia: stomach pain
embolism(s): blocked blood vessel(s)
embolus | emboli: moving blood clot | moving blood clots
febrile seizure(s): fit from a fever | fits from a fever
fracture(s): broken bone(s)
gangrene: dead tissue
gastritis: sore stomach lining
gastroenteritis: stomach bug
gastroesophageal reflux: acid reflux
gingivitis: gum disease
haematoma(s): pool(s) of blood
haemorrhage(s): bleed(s)
haemorrhoid(s): pile(s)
hematoma(s): pool(s) of blood
hemorrhage(s): bleed(s)
hemorrhoid(s): pile(s)
herpes zoster: shingles
hypercholesterolaemia: high cholesterol
hypercholesterolemia: high cholesterol
hyperglycaemia: high blood sugar
hyperglycemia: high blood sugar
hyperlipidaemia: high blood fat
hyperlipidemia: high blood fat
hypertension: high blood pressure
hyperthyroidism: overactive thyroid
hypoglycaemia: low blood sugar
hypoglycemia: low blood sugar
hypotension: low blood pressure
hypothyroidism: underactive thyroid
infarct | infarction(s): damage from lost blood flow
influenza: flu
interstitial cystitis: long-term bladder pain
intracranial hypertension: high pressure around the brain
ischaemia: poor blood flow
ischemia: poor blood flow
laceration(s): cut(s)
malignant growth(s): cancer(s)
malignant tumor(s): cancer(s)
malignant tumour(s): cancer(s)
myocardial infarction(s): heart attack(s)
necrosis: dead tissue
neoplasm(s): new growth(s)
nephrolithiasis: kidney stones
nephropathy: kidney disease
neuralgia: nerve pain
neuropathy | neuropathies: nerve damage
ocular hypertension: high eye pressure
onychomycosis: nail fungus
osteoarthritis: worn joints
osteoporosis: bone thinning
otitis externa: outer ear infection
otitis media: middle ear infection
pertussis: whooping cough
pharyngitis: sore throat
phlebitis: swollen vein
pleural effusion(s): fluid around the lung
pneumonia: lung infection
portal hypertension: high pressure in the veins of the liver
pulmonary edema: fluid in the lungs
pulmonary embolism(s): blood clot in the lung
pulmonary hypertension: high pressure in the lungs
pulmonary oedema: fluid in the lungs
pyelonephritis: kidney infection
radiculopathy: pinched nerve
retinopathy: eye damage
rubeola: measles
septicaemia: blood infection
septicemia: blood infection
sinusitis: sinus infection
stenosis: narrowing
tendinitis: sore tendon
tendonitis: sore tendon
thrombosis: blood clot
thrombus | thrombi: blood clot | blood clots
tinea pedis: athlete’s foot
transient ischaemic attack(s): mini stroke(s)
transient ischemic attack(s): mini stroke(s)
ulcerative colitis: long-term bowel disease
upper respiratory infection(s): cold(s)
upper respiratory tract infection(s): cold(s)
urinary tract infection(s): urine infection(s)
urticaria: hives
varicella: chickenpox
verruca | verrucae: wart | warts
`;
