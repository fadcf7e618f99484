/** What is felt and seen (the form of a line: `LINE` in `dictionary.ts`). */
export const SIGNS = `
acute illness | acute illnesses: sudden illness | sudden illnesses
acute onset: sudden start
acute pain(s): sudden pain(s)
afebrile: free of fever
alopecia: hair loss
anosmia: loss of smell
aphasia: trouble with speech
arthralgia(s): joint pain(s)
asymptomatic: without symptoms
ataxia: poor balance
cachexia: severe weight loss
cephalgia: headache
chronic condition(s): long-term condition(s)
chronic cough(s): long-term cough(s)
chronic disease(s): long-term disease(s)
chronic illness | chronic illnesses: long-term illness | long-term illnesses
chronic pain(s): long-term pain(s)
cyanosis: blue skin
diaphoresis: heavy sweating
diaphoretic: sweaty
diarrhea: runny poop
diarrhoea: runny poop
diplopia: double vision
dysarthria: slurred speech
dysmenorrhea: period pain
dysmenorrhoea: period pain
dysphagia: trouble swallowing
dyspnea: shortness of breath
dyspnoea: shortness of breath
dysuria: pain when passing urine
ecchymosis | ecchymoses: bruise | bruises
edema: swelling
elevated blood pressure: high blood pressure
elevated blood sugar: high blood sugar
emesis: throwing up
epistaxis: nosebleed
erythema: redness
erythematous: red
etiology: cause
aetiology: cause
exacerbation(s): flare-up(s)
flatulence: gas
haematuria: blood in the urine
haemoptysis: coughing up blood
halitosis: bad breath
hematuria: blood in the urine
hemiparesis: weakness on one side
hemoptysis: coughing up blood
hypoxia: low oxygen
insomnia: trouble sleeping
jaundice: yellow skin
lethargic: hard to wake
loss of consciousness: passing out
menorrhagia: heavy period bleeding
micturition: passing urine
myalgia(s): muscle pain(s)
nausea: feeling sick
nauseated: sick to the stomach
nauseous: sick to the stomach
necrotic: dead
nocturia: passing urine at night
oedema: swelling
otalgia: earache
palpitation(s): pounding heartbeat(s)
paraesthesia(s): pins and needles
paresthesia(s): pins and needles
petechiae: tiny red spots
photophobia: pain from light
polydipsia: great thirst
polyuria: passing a lot of urine
pruritic: itchy
pruritus: itching
purulent: full of pus
pyrexia: fever
rhinorrhea: runny nose
rhinorrhoea: runny nose
sequela | sequelae: later effect | later effects
somnolence: sleepiness
somnolent: sleepy
suppuration: pus
symptomatology: symptoms
syncope: fainting
tachycardia: fast heartbeat
tachypnea: fast breathing
tachypnoea: fast breathing
tinnitus: ringing in the ears
urinary incontinence: leaking urine
vertigo: dizziness
xerosis: dry skin
xerostomia: dry mouth
`;
