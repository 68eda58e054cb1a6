// The conversation: what was said, what still has to arrive, and what each frame changes.

class Chat {
  constructor() {
    this.view = new View({
      open: () => {
        storage.write("open", true);
        this.connection.start();
      },
      close: () => storage.write("open", null),
      submit: (text) => this.say(text),
      human: () => this.askForHuman(),
      end: () => this.end(),
      feedback: (isHelpful) => this.send({ type: "feedback", resolved: isHelpful }),
    });
    const url = `${settings.gateway.replace(/^http/, "ws")}/v1/chat`;
    this.connection = new Connection(url, {
      open: () => this.hello(), frame: (frame) => this.receive(frame), state: (state) => this.showState(state),
    });
    this.forget();
    document.addEventListener("shop:consent", (event) =>
      this.isWelcome && this.send({ type: "consent", purposes: event.detail ?? {} }));
  }

  forget() {
    this.isWelcome = false;
    /** message_id → { text, message, isAccepted }, in the order they were written */
    this.sent = new Map();
    /** reply_id → { message, pieces, isComplete } */
    this.replies = new Map();
    this.isHumanWanted = false;
    this.isHandedOff = false;
    this.view.setPartner(false);
    this.greeting = null;
  }

  hello() {
    const frame = { type: "hello", visitor_id: visitorID(), page_url: location.href, locale };
    const token = storage.read("token");
    if (token) frame.token = token;
    const consent = consentChoices();
    if (consent) frame.consent = consent;
    this.connection.send(frame);
  }

  send(frame) {
    return this.isWelcome && this.connection.send(frame);
  }

  say(text) {
    const id = newID();
    const message = this.view.add("customer");
    this.view.fill(message, [text]);
    this.view.scroll(true);
    this.view.setSuggestions([]);
    this.sent.set(id, { text, message, isAccepted: false });
    this.connection.start();
    this.transmit(id);
  }

  transmit(id) {
    const entry = this.sent.get(id);
    if (!entry || entry.isAccepted) return;
    const hasLeft = this.send({ type: "message", message_id: id, text: entry.text });
    this.view.setMessageState(entry.message, hasLeft ? "" : "Waiting for the connection");
  }

  askForHuman() {
    this.connection.start();
    if (this.isHandedOff) return;
    this.isHumanWanted = !this.send({ type: "human" });
    this.view.setNotice("We are asking someone from our team to join you.");
  }

  end() {
    this.send({ type: "end" });
    this.connection.stop();
    storage.write("token", null);
    this.forget();
    this.view.clear();
    this.view.close();
  }

  showState(state) {
    if (state === "open") return;
    this.isWelcome = false;
    if (state !== "waiting" || this.connection.attempt < 2) return;
    this.view.setTyping(false);
    this.view.setNotice("The connection is lost. Trying again; nothing you write gets lost.");
  }

  receive(frame) {
    switch (frame.type) {
      case "welcome": return this.welcome(frame);
      case "accepted": return this.accepted(frame);
      case "status": return this.status(frame);
      case "delta": return this.delta(frame);
      case "reply": return this.reply(frame);
      case "error": return this.error(frame);
    }
  }

  welcome(frame) {
    this.isWelcome = true;
    this.connection.succeeded();
    this.view.setNotice(this.isHandedOff ? HANDED_OFF : null);
    storage.write("token", frame.token ?? null);
    if (!this.greeting) {
      this.greeting = this.view.add("assistant");
      this.view.fill(this.greeting, [frame.greeting ?? ""]);
    }
    for (const item of frame.history ?? []) this.recall(item);
    if (settings.identityToken) this.send({ type: "identify", identity_token: settings.identityToken });
    for (const id of this.sent.keys()) this.transmit(id);
    if (this.isHumanWanted) this.isHumanWanted = !this.send({ type: "human" });
  }

  /** Shows a turn of the past, unless it stands here already. */
  recall(item) {
    if (item.author === "customer") {
      const known = this.sent.get(item.message_id);
      if (known) {
        known.isAccepted = true;
        this.view.setMessageState(known.message, "");
        return;
      }
      const message = this.view.add("customer");
      this.view.fill(message, [item.text]);
      if (item.message_id) this.sent.set(item.message_id, { text: item.text, message, isAccepted: true });
    } else {
      this.showReply({ ...item, reply_id: item.reply_id ?? newID() }, true);
    }
  }

  accepted(frame) {
    const entry = this.sent.get(frame.message_id);
    if (!entry) return;
    entry.isAccepted = true;
    this.view.setMessageState(entry.message, "");
  }

  status(frame) {
    if (frame.state === "typing" && !this.isHandedOff) this.expectWords();
    if (frame.state === "handed_off") {
      this.isHandedOff = true;
      this.view.setTyping(false);
      this.view.setPartner(true);
      this.view.setNotice(HANDED_OFF);
    }
  }

  /** The dots vanish by themselves when nothing comes for a minute. */
  expectWords() {
    clearTimeout(this.typingTimer);
    this.view.setTyping(true);
    this.typingTimer = setTimeout(() => this.view.setTyping(false), 60_000);
  }

  delta(frame) {
    let reply = this.replies.get(frame.reply_id);
    if (reply?.isComplete) return;
    if (!reply) {
      reply = { message: this.view.add("assistant"), pieces: [], isComplete: false };
      this.replies.set(frame.reply_id, reply);
      this.view.setBusy(true);
    }
    this.view.setTyping(false);
    reply.pieces[frame.seq] = frame.text;
    this.view.fill(reply.message, [reply.pieces.join("")]);
  }

  reply(frame) {
    clearTimeout(this.typingTimer);
    this.view.setTyping(false);
    this.showReply(frame, false);
    this.view.setBusy(false);
  }

  /** A reply that is complete already is never shown again. */
  showReply(frame, isPast) {
    let reply = this.replies.get(frame.reply_id);
    if (reply?.isComplete) return;
    reply ??= { message: this.view.add(frame.author === "agent" ? "agent" : "assistant"), pieces: [] };
    reply.isComplete = true;
    this.replies.set(frame.reply_id, reply);
    const extras = [...(frame.cards ?? []).map(card), sources(frame.citations)];
    if (frame.outcome === "answered" && !isPast) extras.push(this.view.feedback());
    this.view.fill(reply.message, replyText(frame.text, frame.citations), extras);
    if (isPast) return;
    this.view.setSuggestions(frame.suggestions ?? []);
    if (frame.author === "agent" || frame.outcome === "handed_off") {
      this.status({ state: "handed_off" });
    } else {
      this.isHandedOff = false;
      this.view.setPartner(false);
      this.view.setNotice(null);
    }
  }

  error(frame) {
    if (["invalid_token", "expired_token"].includes(frame.code)) {
      storage.write("token", null);
      this.connection.restart();
      return;
    }
    const entry = this.sent.get(frame.message_id);
    if (!entry) {
      if (!["unavailable", "rate_limited"].includes(frame.code)) this.view.setNotice(frame.message ?? null);
      return;
    }
    if (["unavailable", "rate_limited"].includes(frame.code)) {
      this.view.setMessageState(entry.message, "Sending again in a moment");
      setTimeout(() => this.transmit(frame.message_id), 2500);
    } else {
      this.sent.delete(frame.message_id);
      this.view.setMessageState(entry.message, `Not sent: ${frame.message ?? "it was refused"}`, true);
    }
  }
}

const HANDED_OFF = "Your conversation is with our support team now; they answer here.";
