/// The wordings of each rule of `ThreatCheck`.
enum ThreatWordings {
    static let patterns: [ThreatRule: [PhrasePattern]] = [
        .legalThreat: legal.map(PhrasePattern.init), .safetyThreat: violent.map(PhrasePattern.init),
        .selfHarm: selfHarm.map(PhrasePattern.init), .productSafety: accidents.map(PhrasePattern.init),
    ]

    static let exceptions: [ThreatRule: [PhrasePattern]] = [
        .legalThreat: [
            PhrasePattern("tennis|basketball|squash|badminton|food|volleyball court|courts"),
            PhrasePattern("lawsuit suit|jacket|costume"), PhrasePattern("for|as a lawyer|attorney|solicitor"),
        ],
        .safetyThreat: [
            PhrasePattern("beat your|their price|prices|offer|quote"),
            PhrasePattern("kill you .. lol|haha|jk"),
            PhrasePattern("kill|shoot you a? message|mail|email|text|note"),
            PhrasePattern("beat you .. chess|game|race|cards|tennis|there"),
        ],
        .selfHarm: [
            PhrasePattern(
                "kill|hurt|cut|harm myself .. on|with|by|when|while|because|slipped|accidentally|trying|some|a|short|off|shaving"
            ),
            PhrasePattern("die .. laughing|of|embarrassment|for"),
            PhrasePattern("accidentally|nearly|almost"),
        ],
        .productSafety: [
            PhrasePattern(
                "fire sale|starter|starters|pit|place|wood|steel|proof|resistant|retardant|extinguisher"),
            PhrasePattern("without|never|doesn't|didn't|not|won't .. catch|exploded|explode|burn|shock"),
            PhrasePattern("in case|if|so that it|the|my|they"),
        ],
    ]

    private static let advocates = "lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|anwalt"

    private static let legal = [
        "i'll|we'll|will|gonna|can|could|should|might|i'd|shall|ill sue|sueing",
        "going|ready|prepared|threatening|happy|forced|able to sue", "suing",
        "sue you|u|your|ya|yall|y'all|them|the",
        "file|filing|filed|bring|bringing|start|starting|face|facing|expect|prepare|preparing|threaten .. lawsuit|suit",
        "lawsuit against|is|will|coming|if|over", "class action", "legal action|proceedings|consequences",
        "take|taking|seek|seeking|get|getting legal advice|steps|measures",
        "contact|contacted|call|called|calling|contacting|consulted|hired|instructed|consult|consulting|hire|hiring|instruct|involve|get|getting|see|seeing|inform .. "
            + advocates,
        "hear|hearing|letter|speak|speaking|talk|talking|spoken|talked|pass|hand|turn .. " + advocates,
        "my|our " + advocates
            + " will|shall|has|have|would|is|are .. contact|contacting|write|writing|touch|sue|call|send|take|deal",
        "my|our legal team|department|counsel|representative", "trading standards", "small claims",
        "smalls claims",
        "consumer protection|affairs|ombudsman|watchdog|council|advice|rights .. agency|office|board|authority|complaint|report|court",
        "report|reporting|complain|complaint|contact|contacting|write|writing|go|going|inform|call|calling|file|escalate .. consumer protection|affairs|watchdog|rights|council",
        "ombudsman", "better business bureau", "bbb", "attorney general", "citizens advice",
        "verbraucherzentrale",
        "report|reporting|complain|complaint|contact|contacting|write|escalate|escalating|refer|go|inform .. ftc|cma|fca|regulator|regulators|authorities|watchdog|police",
        "chargeback|chargebacks",
        "file|filing|initiate|request|raise|start|do|issue|make a? charge back",
        "dispute|disputing|disputed .. charge|charges|payment|transaction|amount .. bank|card|paypal|visa|mastercard|amex",
        "bank|paypal|visa|mastercard|amex .. dispute|disputing .. charge|payment|transaction|it|this",
        "see|seeing|meet you|u|ya in court", "take|taking|drag|dragging|haul .. to court",
        "going|go|goes|gone|taken|prepared to court", "pressing|press|file charges",
    ]

    private static let harm = "kill|hurt|stab|shoot|beat|strangle|punch|smash|slap|burn|murder|attack|destroy"
    private static let people =
        "you|u|your|ya|them|him|her|staff|everyone|everybody|driver|courier|manager|someone|somebody|agent|employees"

    private static let violent = [
        "i'll|we'll|i'd|imma|ima " + harm + " .. " + people,
        "i|we will|would|could|shall|gonna " + harm + " .. " + people,
        "i|we|i'm|im|we're am|are? going|gonna|coming to? " + harm + " .. " + people,
        "come|coming|show|showing .. shop|store|office|place|house|warehouse .. gun|knife|bat|weapon|rifle|axe",
        "come|coming|show|showing|drive|driving|be|visit .. gun|knife|bat|weapon|rifle|axe",
        "bring|bringing|got|have|get|getting a|my gun|rifle|bomb|shotgun .. you|your|store|shop|office|there|warehouse",
        "bomb|burn|blow|shoot|torch|set your|the|ur|this office|shop|store|warehouse|building|house|place|headquarters",
        "burn|shoot|blow it|you|your|the .. down|up",
        "know|find|found where you|u|they live|work", "watch|better your back", "you're|you are? dead|dead",
        "someone|somebody should|will|needs shoot|kill|stab|beat|hang .. you|u|your|them|him|her",
        "break|smash|bash .. your|his|her|their bones|legs|face|head|neck|skull|windows|teeth",
        "you|your .. will|shall|are|going .. bleed|regret|pay .. life|blood|family|alive",
        "kill|shoot|stab you all|people|guys", "last thing you .. do|see",
    ]

    private static let selfHarm = [
        "kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|shoot myself", "suicidal",
        "commit|committing suicide",
        "end|ending my life|own", "end|ending it all", "take|taking my own? life",
        "want|wanna|wish|rather|ready|going|gonna to? die|disappear", "wish|if i was|were dead|gone",
        "don't|dont|not|no longer|more? want|wanna|wish to? live|exist|be|wake .. anymore|any|longer|alive|up|life",
        "don't|dont|not|no want|wanna|reason|point|will|wish to|in|of? be|live|living|exist alive|anymore|any|on|left",
        "no reason|point to|in? live|living|go|going", "nothing left? to live for|anymore",
        "better off dead|without me",
        "jump|jumping off|from a|the|this bridge|roof|building|balcony", "self harm|harming|harmed",
    ]

    private static let things =
        "battery|batteries|charger|stove|burner|canister|cartridge|lamp|light|heater|bottle|phone|torch|cooker|powerbank|bank|lantern|it|device|bike|scooter|cable|plug|kettle|glass|blender|tent"
    private static let hurt =
        "hurt|injured|injury|injuries|bleeding|burned|burnt|burns|choked|choking|swallowed|electrocuted|hospital|stitches|scalded|fainted|concussion|poisoned|unconscious"
    private static let persons =
        "son|daughter|child|kid|kids|baby|toddler|boy|girl|wife|husband|mother|father|mum|mom|dad|dog|partner|friend|grandson|granddaughter"
    private static let parts = "finger|hand|hands|face|arm|leg|eye|eyes|skin|foot|feet|lip|mouth"
    private static let wounds =
        "injured|bleeding|burned|burnt|burns|burning|scalded|swollen|stitches|electrocuted"

    private static let accidents = [
        "caught|catches|catching|catch|cought fire|alight", "set .. on fire", things + " .. on fire",
        "went|goes|going|gone|go up in flames|smoke", "burst|burst|bursting into flames",
        things + " .. exploded|explodes|exploding|overheated|overheats|sparking|sparked|sparks|smoking",
        things + " .. blew|blown|blows up",
        "exploded in my|his|her|our|the|their face|hand|hands|tent|house|kitchen|car|bag|pocket",
        "smells|smelled|smelt|smelling|smell of|like burning|gas|smoke|burnt",
        "leaking|leaks|leaked gas|acid|fuel",
        "gas is? leak|leaking|leaks", "allergic reaction|reactions|shock", "anaphylaxis",
        "anaphylactic shock|reaction",
        "electric|electrical shock|shocks", "electrocuted|electrocutes|electrocute",
        "carbon monoxide poisoning|alarm|poisoned",
        "emergency room|department|surgery", "ambulance",
        "in|to a? hospital .. because|after|from|with|burns|injury|injuries|stitches|and",
        persons + " .. " + hurt, parts + " .. " + wounds,
        "i|we was|got|am|were|have .. " + wounds + "|choked|poisoned|hospital",
        hurt + " my|his|her|our .. " + persons,
        "burned|burnt|injured|scalded|poisoned|electrocuted me|myself|him|her|us|someone",
        "rope|harness|carabiner|buckle|strap|ladder|helmet|sling|anchor|brake|brakes|chair|hammock .. snapped|failed|broke|collapsed .. i|we|he|she|while|climbing|fell|riding",
        "dangerous|hazard|hazardous .. defect|fault|product|children|someone|fire",
        "sharp|broken|glass|metal .. cut|stabbed|pierced .. my|his|her|finger|hand|foot|mouth|me",
    ]
}
