/** Health and medicine. */
export const health = `
health-general: health, global health, public health, physical and mental health, World Health Organization, health services, medical care, medical support, wellness
  medical, illness, sickness, wellbeing, staying healthy, disease burden, world health, World Health Organisation, healthier, healthy, healthcare, medicine, hospitals, ailment, disease, patient, transfusion, ill, sick, getting treated
universal-health-coverage: universal health coverage, primary health care, health systems, essential health services, health-care services, health services
  free healthcare, health insurance, NHS, medical care for all, seeing a doctor, GP, hospital access, public healthcare, family doctor, health service, UHC, socialised medicine, clinics, healthcare, Medicare, Medicaid, patients, treatment, doctor
out-of-pocket: out-of-pocket expenditure, catastrophic health spending, financial hardship due to health
  medical bills, doctor's bill, hospital bill, cost of treatment, medical debt, bankrupted by illness, cannot afford treatment, paying for care
health-workers: health workforce, health worker, health professional, community health worker, health personnel
  doctor, nurse, physician, medic, midwife, healthcare staff, hospital staff, surgeon, paramedic, caregiver, medical staff, nursing, frontline worker, midwives, pharmacist, dentist, paediatrician, therapist, carers
hospitals: health facility, hospital, medical facility
  clinic, ward, emergency room, infirmary, operating theatre, surgery, ambulance, intensive care, field hospital, hospital bed, stretcher, maternity ward
pandemics: pandemic, pandemic prevention preparedness and response, epidemic, health emergency, public health emergency of international concern
  outbreak, plague, contagion, next pandemic, lockdown, quarantine, contagious disease, disease outbreak, killer virus, global outbreak, PHEIC, contagious, virus, viruses, influenza, flu, swine flu, epidemiologist, epidemiology, mutation
covid: coronavirus disease (COVID-19), COVID-19, COVID-19 pandemic, COVID
  coronavirus, lockdown, SARS-CoV-2, face mask, social distancing, long covid, corona, Wuhan, Omicron, masks
ebola: Ebola virus, Ebola outbreak, haemorrhagic fever
  Ebola, bleeding fever, Marburg virus, deadly virus in Africa, Lassa fever, mpox, Lassa, Marburg, monkeypox
infectious-disease: communicable disease, infectious disease, transmission, neglected tropical diseases, diseases, spread of disease, prevention and treatment
  infection, contagious, virus, germs, cholera, catching a disease, measles, dengue, parasite, bilharzia, river blindness, contagion, typhoid, sleeping sickness, infectious, viruses, leprosy, rubella, diphtheria, meningitis, pneumonia, bacteria, bacterial, worms, scabies, trachoma, fever, dysentery, diarrhea, diarrhoea, sickness, infected, disease, catching
hiv: HIV, HIV and AIDS, antiretroviral, HIV prevention, voluntary confidential HIV counselling and testing, stigma
  HIV positive, AIDS epidemic, UNAIDS, seropositive, antiretrovirals, AIDS patients, the AIDS virus, AIDS orphan, condoms, PrEP, HIV test, the virus, infected, positive, AIDS test, tested, blood test
malaria: malaria, insecticide-treated net, vector-borne disease
  mosquito, mosquito net, bed net, swamp fever, bug bite, malarial, dengue, anti-malarial, Zika, quinine, artemisinin
tuberculosis: tuberculosis, multidrug-resistant tuberculosis
  TB, lung infection, coughing blood, drug-resistant TB, BCG, lung
hepatitis-polio: hepatitis, poliomyelitis, polio eradication
  polio, liver disease, liver infection, jaundice, hepatitis B, infantile paralysis, cirrhosis, liver
noncommunicable: non-communicable disease, cancer, cardiovascular disease, diabetes, chronic disease
  NCD, heart disease, heart attack, stroke, tumour, tumor, high blood pressure, insulin, chronic illness, cardiac, asthma, lung disease, diabetic, oncology, hypertension, heart, asthmatic, kidneys, leukemia, arthritis, cardiology, cholesterol, osteoporosis, epileptic
cancer-cervical: cancer, cervical cancer, breast cancer, palliative care
  tumour, chemotherapy, smear test, mammogram, HPV, hospice, end-of-life care, leukaemia, painkillers for the dying, tumor, melanoma, oncologist, chemo, radiotherapy, leukemia, breast, cervix, lymphoma, palliative
tobacco: tobacco, Framework Convention on Tobacco Control, tobacco use
  smoking, smoker, cigarette, vaping, e-cigarette, second-hand smoke, nicotine, passive smoking, quit smoking, cigar, pipe smoker, lung
alcohol: harmful use of alcohol, alcohol
  drinking, drunk, booze, alcoholism, liquor, beer, binge drinking, alcoholic, drunkenness, moonshine, drinkers, wine, whisky, whiskey, vodka, brewery, rum, liqueur, intoxicated, pub
mental-health: mental health, psychosocial support, mental health condition, psychosocial well-being, psychosocial
  depression, anxiety, mental illness, psychiatric, therapy, counselling, PTSD, burnout, counsellor, psychologist, breakdown, trauma, psychiatrist, loneliness, psychological, psychiatry, insanity, traumatic, therapist, lonely, grief, mental, schizophrenia, dementia care, anxious
suicide: suicide, suicide prevention, self-harm
  killing oneself, took their own life, suicidal, self-injury, suicide hotline, overdose
antimicrobial-resistance: antimicrobial resistance, antimicrobial, antibiotic, drug-resistant infection
  superbug, antibiotic resistance, AMR, resistant bacteria, resistant germs, overuse of antibiotics, penicillin, drugs no longer work, MRSA, fungal resistance, misuse of antibiotics, bacteria, microbe, microbial, fungi, fungus, fungal
one-health: One Health approach, zoonotic disease, Quadripartite organizations, human animal plant and environment health, zoonoses
  animal diseases, bird flu, bat virus, disease from animals, vet, veterinarian, mad cow, swine flu, animal-borne, rabies, wet market, veterinary, bats, rabid, livestock diseases
vaccines: vaccine, vaccination, immunization, vaccine equity
  jab, shot, inoculation, booster, vaccinated, immunisation, Covax, anti-vaxxer, vaccine hesitancy, jabs, vaccine hoarding, immunise, dose, injection, antivaxxers
medicines: medicines, essential medicines, access to medicines, medical products, pharmaceutical
  drug, pills, tablets, medication, prescription, pharmacy, pharma, medicine price, cheap drugs, chemist, drugmaker, big pharma, painkiller, insulin, pharmacist, antidote, drugstore, aspirin, morphine
medical-devices: medical device, diagnostics, therapeutics, medical countermeasures, health technology
  test kit, ventilator, cure, scanner, oxygen, syringe, medical equipment, protective equipment, PPE, lab test, masks, MRI, gloves, implant, pacemaker, therapies
health-ip: TRIPS Agreement, voluntary licensing, technology transfer and know-how for medical products, local production of vaccines
  drug patent, patent waiver, generic drugs, sharing recipes for vaccines, copy drugs, patent monopoly, compulsory licence, vaccine patents, generic medicines
health-financing: health financing, domestic public spending on health, Global Fund to Fight AIDS Tuberculosis and Malaria, Gavi
  health budget, paying for hospitals, health spending, medical funding, money for health, hospital funding, hospital budgets
digital-health: digital health, telemedicine, health information system
  telehealth, health app, online doctor, electronic medical record, e-health, remote consultation, fitness tracker, video consultation
sickle-cell-rare: sickle-cell anaemia, rare disease
  orphan disease, genetic disorder, inherited disease, rare illness, blood disorder, haemophilia, muscular dystrophy, genetic, hereditary, anaemia
dementia: dementia, Alzheimer's disease, neurological disorder
  memory loss, Alzheimer's, senility, Parkinson's, epilepsy, brain disease, forgetfulness, Alzheimer, Parkinson, neurological, epileptic
eye-care: eye care, vision impairment, Vision for Everyone
  glasses, blindness, eyesight, spectacles, cataract, optician, eye doctor, poor sight, short-sighted, eye, ophthalmologist, optometrist, eyeglasses
oral-skin-health: oral health, skin disease
  dentist, teeth, tooth decay, eczema, gum disease, dental care, dental, tooth, gums, skin
injuries-surgery: injury, surgical care, trauma care, snakebite, drowning prevention
  accident, anaesthetic, swimming accident, snake bite, broken bones, drowning, drowned, injured, wound, fracture, surgeon, surgical, surgeries, amputation, anesthesia
road-safety: road safety, road traffic injury, road traffic crash, Decade of Action for Road Safety, road traffic, road traffic deaths
  car crash, traffic accident, drunk driving, seat belt, helmet, hit-and-run, motorway death, car accident, pedestrian, drink-driving, road death, crash victims, cyclist, crash, motorists, motorcycle, motorbike, seatbelt, collision, airbag, speed limit
physical-activity: physical activity, healthy lifestyle, sedentary lifestyle
  gym, jogging, couch potato, keep fit, workout, walking, jogger, swimming, aerobics, yoga, cyclists
child-mortality: child mortality, newborn health, infant mortality, under-five mortality, neonatal, newborns
  babies dying, infant death, premature baby, cot death, stillbirth, dying children, child death rate, newborn, stillborn, miscarriages, baby, mortality, infants
biotech-ethics: bioethics, human cloning, genome, biotechnology
  cloning, gene editing, CRISPR, designer baby, genetic engineering, stem cell, DNA editing, embryo research, genes, genetics, DNA, embryo, biotech, genetically modified
traditional-medicine: traditional and complementary medicine, traditional medicine
  herbal remedy, acupuncture, folk healer, alternative medicine, homeopathy, herbs, witch doctor, natural remedy, Ayurveda, herbal, healers, ayurvedic, homeopathic
infection-control: infection prevention and control, water sanitation and hygiene in health-care facilities, biosafety
  hand sanitizer, sterilise, disinfectant, hospital hygiene, lab leak, clean hospital, sterilisation, disinfection, handwashing, gloves, hygienic
health-equity: health equity, social determinants of health, health inequality
  health gap, postcode lottery, life expectancy gap, sick because poor, fair access to care, unequal health
access-benefit-sharing: pathogen access and benefit-sharing, sharing of pathogens, genetic sequence data, International Health Regulations
  virus samples, pandemic treaty, sharing virus data, pandemic agreement, gene sequence, pathogen, genomes
health-of-troops: pre-deployment, HIV testing, medical screening, voluntary counselling
  check-up, soldiers tested, health check of soldiers, medical check
`;
