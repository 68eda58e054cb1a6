/// What people do with things that they buy.
enum ActivityWords {
    static let index = PhraseIndex(
        lines: """
            hiking: hike, hikes, hiker, day hike
            backpacking: backpacker
            trekking: trek
            running: runner, jogging, jog, marathon, half marathon
            trail running: trail runner, trail run
            climbing: climber, rock climbing
            bouldering
            mountaineering: mountaineer
            camping: camper
            bikepacking
            skiing: skier, ski trip
            snowboarding: snowboarder
            snowshoeing
            cycling: cyclist, biking
            mountain biking
            swimming: swimmer
            surfing: surfer
            kayaking
            paddling
            fishing
            yoga
            pilates
            crossfit
            tennis
            golf
            soccer
            basketball
            travel: traveling, travelling, traveler
            commuting: commute, commuter
            walking: dog walking
            birdwatching: bird watching
            gardening
            dancing
            horse riding
            """)
}
