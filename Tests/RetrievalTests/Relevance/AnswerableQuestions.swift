/// Questions that the demo shop's pages answer, with a page that does.
enum AnswerableQuestions {
    /// Put with words that stand on the page.
    static let plain = """
        What is your return policy? = returns-and-exchanges faq
        How long do I have to return something? = returns-and-exchanges faq
        Can I return sale items? = returns-and-exchanges promotions-and-price-adjustments
        What does a return cost? = returns-and-exchanges faq
        How much is standard shipping? = shipping-and-delivery faq
        How long does delivery to Canada take? = shipping-and-delivery
        Do you ship to Norway? = shipping-and-delivery faq
        What happens if my parcel is late? = shipping-and-delivery
        Which payment methods do you accept? = payment-methods faq
        Why was my card declined? = payment-methods
        Can I pay in instalments? = payment-methods
        Can I pay with cryptocurrency? = payment-methods
        When is my card charged? = payment-methods
        How do I cancel my order? = order-changes-and-cancellation faq
        Can I change the delivery address of an order? = order-changes-and-cancellation shipping-and-delivery
        How long is the warranty on a tent? = warranty-and-repairs
        How do I make a warranty claim? = warranty-and-repairs
        Do gift cards expire? = gift-cards faq
        How do I check the balance of a gift card? = gift-cards
        Where are your stores? = stores-and-pickup faq
        When does the Boulder store open on Sundays? = stores-and-pickup
        How does pick-up in store work? = stores-and-pickup
        I forgot my password = account-help faq
        How do I close my account? = account-help
        How do I collect points in the Cairn Club? = cairn-club-loyalty
        Do my points expire? = cairn-club-loyalty
        Is there a student discount? = promotions-and-price-adjustments
        Do you match prices of other shops? = promotions-and-price-adjustments
        My promo code doesn't work = promotions-and-price-adjustments faq
        How do I wash a down jacket? = care-down
        How do I reproof my rain jacket? = care-waterproof-clothing
        How do I measure my feet? = size-guide
        Are there any recalls? = product-safety-and-recalls
        Do you sell my data? = privacy-and-data
        What are your support hours? = contact
        Do you wrap gifts? = faq
        """

    /// Put with other words than the page's.
    static let paraphrased = """
        my stuff still hasn't shown up and it's been three weeks = shipping-and-delivery faq
        my box never showed up = shipping-and-delivery faq
        the postman crushed my box = shipping-and-delivery returns-and-exchanges
        these trainers pinch, can I swap them for a bigger pair? = returns-and-exchanges stores-and-pickup
        I changed my mind about the coat = returns-and-exchanges order-changes-and-cancellation faq
        when will the cash be on my bank statement again? = returns-and-exchanges order-changes-and-cancellation faq
        you took the money from my bank two times = payment-methods
        can I use my iPhone wallet at checkout? = payment-methods
        I typed the wrong street when ordering = order-changes-and-cancellation shipping-and-delivery
        I bought the same thing twice by accident = order-changes-and-cancellation
        it got cheaper the day after I ordered = promotions-and-price-adjustments faq
        do nurses or firefighters get anything off? = promotions-and-price-adjustments
        my tent pole snapped after a year = warranty-and-repairs
        can you mend a ripped sleeve? = warranty-and-repairs
        someone is locked out of their profile = account-help
        how can I stop getting your newsletter? = privacy-and-data
        I want to know everything you store about me = privacy-and-data
        my hiking boots stink = care-leather-boots
        how do I stop new boots from giving me blisters? = care-leather-boots
        my puffer is losing feathers = care-down
        water no longer beads on my raincoat = care-waterproof-clothing
        is it ok to put my shell in the tumble dryer? = care-waterproof-clothing
        what do I wear to stay warm when it is below freezing? = choosing-jackets-and-layers
        how big a rucksack do I need for a weekend? = choosing-camping-gear size-guide
        how bright should a torch be for running at night? = choosing-camping-gear
        my toes are wide, will your shoes fit? = size-guide choosing-shoes-and-boots
        what do you do for the planet? = sustainability
        can I hand in my old gear for money? = sustainability
        are your factories fair to the people who work there? = sustainability
        I'd like to speak to somebody on the phone = contact faq
        is the entrance okay for a wheelchair? = stores-and-pickup contact
        do you make boots without animal products? = choosing-shoes-and-boots faq
        somebody stole the voucher I bought for my sister = gift-cards
        I got a strange mail that claims to be from you = account-help
        """
}
