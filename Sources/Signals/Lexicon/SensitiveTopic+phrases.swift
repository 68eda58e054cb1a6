extension SensitiveTopic {
    static let index: PhraseIndex<SensitiveTopic> = {
        var index = PhraseIndex<SensitiveTopic>()
        for topic in allCases {
            for phrase in topic.phrases.split(separator: ",") { index.add(String(phrase), topic) }
        }
        return index
    }()

    private var phrases: String {
        switch self {
        case .health:
            """
            allergic, allergy, allergies, intolerant, intolerance, surgery, my operation, diabetes,
            diabetic, arthritis, plantar fasciitis, bunion, bunions, back pain, knee pain, foot pain, joint
            pain, chronic pain, hip replacement, knee replacement, injury, injured, sprained, broken ankle,
            broken leg, broken foot, cancer, chemo, chemotherapy, depression, depressed, anxiety, autism,
            autistic, adhd, asthma, asthmatic, epilepsy, eczema, psoriasis, disability, disabled,
            wheelchair, prosthetic, prosthesis, orthotic, orthotics, orthopedic, orthopaedic, compression
            stockings, prescription, medication, medical, doctor, physio, physiotherapist, podiatrist,
            therapist, hospital, illness, feel ill, was ill, am ill, disease, heart condition, blood
            pressure, hiv, covid, migraine, migraines, insomnia, menopause, sensory issues, neuropathy,
            rehab, hernia
            """
        case .pregnancy:
            "pregnant, pregnancy, maternity, expecting a baby, baby shower, ivf, breastfeeding, nursing bra"
        case .religion:
            """
            church, mosque, synagogue, temple, muslim, islam, christian, jewish, jew, hindu, buddhist, sikh,
            catholic, mormon, atheist, halal, kosher, hijab, burqa, ramadan, eid, hanukkah, diwali,
            passover, easter mass, baptism, communion, bar mitzvah, bible, quran, torah, prayer, pilgrimage,
            hajj, religion, religious, my faith, sabbath
            """
        case .politics:
            """
            republican, democrat, conservative party, labour party, trump, biden, maga, election, vote,
            voting, voter, political, politics, protest march, campaign rally, left wing, right wing,
            communist, socialist
            """
        case .ethnicity:
            """
            african american, latino, latina, hispanic, caucasian, native american, ethnic, ethnicity,
            immigrant, immigration, refugee, asylum seeker, undocumented, green card, visa status, work permit
            """
        case .sexuality:
            """
            gay, lesbian, bisexual, transgender, trans woman, trans man, queer, lgbt, lgbtq, lgbtqia,
            nonbinary, non binary, pride parade, sexual orientation, my sex life
            """
        case .union: "trade union, labor union, labour union, union member, union rep, on strike"
        case .crime: "prison, parole, probation, convicted, felony, criminal record, arrested, jail"
        case .hardship:
            """
            bankrupt, bankruptcy, laid off, lost my job, unemployed, unemployment, can't afford, cannot
            afford, in debt, my debts, food stamps, evicted, eviction, payday loan, foreclosure, broke right
            now, benefits payment, homeless, credit score
            """
        case .children:
            """
            baby, babies, infant, newborn, toddler, kid, kids, child, children, grandchild, grandson,
            granddaughter, teen, teenager, kindergarten, preschool, daycare, elementary school, middle
            school, high school
            """
        case .bereavement:
            """
            funeral, passed away, bereavement, mourning, widow, widower, cremation,
            mother died, father died, mom died, dad died, husband died, wife died
            """
        case .relationship:
            "divorce, divorced, breakup, broke up, separated from my, custody, domestic violence"
        case .addiction:
            "alcoholic, sober, sobriety, addiction, addicted, quit smoking, quitting smoking, stop drinking"
        case .body:
            "obese, overweight, lose weight, weight loss, losing weight, plus size, plus sized, too fat"
        }
    }
}
