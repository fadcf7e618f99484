/** Parts of the body, and who looks after them (the form of a line: `LINE` in `dictionary.ts`). */
export const BODY = `
abdomen(s): belly | bellies
abdominal: belly
axilla | axillae: armpit | armpits
cardiac: heart
cardiologist(s): heart doctor(s)
clavicle(s): collarbone(s)
cranium: skull
cutaneous: skin
dermatologist(s): skin doctor(s)
endocrinologist(s): hormone doctor(s)
epidermis: outer skin
erythrocyte(s): red blood cell(s)
esophagus: food pipe
femur: thigh bone
gastric: stomach
gastroenterologist(s): stomach doctor(s)
gastrointestinal: stomach and bowel
gastrointestinal tract: gut
hepatic: liver
humerus: upper arm bone
larynx: voice box
leucocyte(s): white blood cell(s)
leukocyte(s): white blood cell(s)
lower extremity | lower extremities: leg | legs
mandible: jaw
nasal passage(s): inside of the nose
nephrologist(s): kidney doctor(s)
neurologist(s): nerve and brain doctor(s)
oesophagus: food pipe
oncologist(s): cancer doctor(s)
ophthalmologist(s): eye doctor(s)
otolaryngologist(s): ear, nose and throat doctor(s)
patella: kneecap
paediatrician(s): child doctor(s)
pediatrician(s): child doctor(s)
pharynx: throat
phlebotomist(s): person who takes blood | people who take blood
podiatrist(s): foot doctor(s)
psychiatrist(s): mental health doctor(s)
pulmonary: lung
pulmonologist(s): lung doctor(s)
renal: kidney
rheumatologist(s): joint doctor(s)
scapula: shoulder blade
sternum: breastbone
thorax: chest
tibia: shin bone
trachea: windpipe
umbilicus: belly button
upper extremity | upper extremities: arm | arms
urologist(s): bladder and kidney doctor(s)
vertebra | vertebrae: spine bone | spine bones
`;
