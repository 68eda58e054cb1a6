/// Questions that nothing on the demo shop's pages answers.
enum UnanswerableQuestions {
    /// About other things than the shop's.
    static let elsewhere = """
        Who won the football game last night?
        What is the capital of Mongolia?
        What's the weather like in Boston tomorrow?
        Can you write a poem about the moon?
        How do I bake sourdough bread?
        Who is the president of France?
        What is the airspeed of a swallow?
        Solve x squared plus two x minus three
        Which mobile phone has the best camera?
        How do I fix a flat bicycle tyre?
        What is the meaning of life?
        Recommend me a horror movie
        How many calories are in a banana?
        Can my dog eat chocolate?
        What time is the next train to Chicago?
        Translate good morning into Japanese
        How do I apply for a passport?
        Should I buy bitcoin now?
        What is the boiling point of mercury?
        Who painted the Mona Lisa?
        My laptop doesn't start any more
        How tall is Mount Everest?
        """

    /// About the shop, but nothing that its pages tell.
    static let untold = """
        Do you sell live penguins?
        What's your CEO's salary?
        Is the CEO married?
        Do you rent out canoes in Norway by the hour?
        Do you sell submarines?
        Do you offer horse riding lessons?
        Do you deliver to the moon?
        Do you have wedding dresses?
        Can I buy a franchise of your company?
        Do you do tattoo removal?
        Which accountant audits your books?
        What did your shares close at yesterday?
        Who founded the company?
        Do you sell car tyres?
        Do you have a swimming pool in the Boulder store?
        Can I bring my parrot to the store?
        Do you sharpen ice skates?
        Can you install a kitchen for me?
        How many employees does the Boulder store have?
        Do you sell concert tickets?
        Do you repair washing machines?
        Do you sell insulin pumps?
        Can you deliver a pizza with my order?
        """
}
