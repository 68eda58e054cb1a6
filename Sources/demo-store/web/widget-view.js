// The panel: builds it once, then shows what the conversation tells it to.

class View {
  /** `on.open()`, `on.close()`, `on.submit(text)`, `on.human()`, `on.end()`, `on.feedback(isHelpful)` */
  constructor(on) {
    this.on = on;
    this.isOpen = false;
    this.host = element("div", { id: "cie-chat" });
    const root = this.host.attachShadow({ mode: "open" });
    const styles = new CSSStyleSheet();
    styles.replaceSync(STYLES);
    root.adoptedStyleSheets = [styles];
    this.buildPanel();
    this.launcher = element("button", {
      class: "launcher", type: "button", "aria-expanded": "false", "aria-controls": "panel", onclick: () => this.toggle(),
    }, bubble(), element("span", { class: "launcher-words" }, "Chat"));
    root.append(this.launcher, this.panel);
    document.body.append(this.host);
  }

  buildPanel() {
    this.log = element("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": "Conversation", tabindex: "0" });
    this.typing = element("p", { class: "typing", role: "status" });
    this.notice = element("p", { class: "notice", role: "status" });
    this.partner = element("p");
    this.setPartner(false);
    this.chips = element("div", { class: "chips", role: "group", "aria-label": "Suggested messages" });
    this.input = element("textarea", { id: "words", rows: "1", maxlength: "8000", placeholder: "Write a message", autocomplete: "off" });
    this.form = element("form", { class: "compose" },
      element("label", { for: "words", class: "hidden" }, "Your message"), this.input,
      element("button", { type: "submit", "aria-label": "Send" }, arrow()));
    this.human = element("button", { type: "button", class: "human", onclick: () => this.on.human() }, "Chat with a human");
    const bar = element("header", {},
      element("div", {}, element("h2", { id: "title" }, settings.shop), this.partner),
      element("button", { type: "button", class: "icon", "aria-label": "Close the chat", onclick: () => this.close() }, cross()));
    const tools = element("div", { class: "tools" }, this.human,
      element("button", { type: "button", class: "quiet", onclick: () => this.on.end() }, "End chat"));
    this.panel = element("section", { id: "panel", class: "panel", role: "dialog", "aria-labelledby": "title", hidden: "" },
      bar, this.notice, this.log, this.typing, this.chips, this.form, tools);
    this.typing.hidden = this.notice.hidden = true;
    this.listen();
    this.stayAtEnd();
  }

  listen() {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit(this.input.value);
    });
    this.input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit(this.input.value);
    });
    this.input.addEventListener("input", () => this.fitInput());
    this.panel.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
  }

  submit(text) {
    const words = text.trim();
    if (!words) return;
    this.input.value = "";
    this.fitInput();
    this.on.submit(words);
  }

  fitInput() {
    this.input.style.height = "auto";
    this.input.style.height = `${Math.min(this.input.scrollHeight, 120)}px`;
  }

  toggle() {
    if (this.isOpen) this.close();
    else this.open();
  }

  open(takesFocus = true) {
    if (this.isOpen) return;
    this.isOpen = true;
    this.panel.hidden = false;
    this.host.classList.add("open");
    this.launcher.setAttribute("aria-expanded", "true");
    this.on.open();
    if (takesFocus) this.input.focus();
    this.scroll(true);
  }

  close() {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.panel.hidden = true;
    this.host.classList.remove("open");
    this.launcher.setAttribute("aria-expanded", "false");
    this.launcher.focus();
    this.on.close();
  }

  clear() {
    this.log.replaceChildren();
    this.setSuggestions([]);
    this.setTyping(false);
    this.setNotice(null);
  }

  /** Adds an empty message and returns it; `fill` puts the words in. */
  add(author) {
    const names = { customer: "You", assistant: "Assistant", agent: "Support team" };
    const body = element("div", { class: "words" });
    const extras = element("div", { class: "extras" });
    const node = element("div", { class: `message ${author}` },
      element("span", { class: author === "agent" ? "name" : "hidden" }, `${names[author] ?? "Assistant"}:`), body, extras);
    const stays = this.isAtEnd();
    this.log.append(node);
    this.scroll(stays);
    return { node, body, extras };
  }

  fill(message, parts, extras = []) {
    const stays = this.isAtEnd();
    message.body.replaceChildren(...parts);
    message.extras.replaceChildren(...extras.filter(Boolean));
    this.scroll(stays);
  }

  /** While words are still coming, screen readers wait for the whole. */
  setBusy(isBusy) {
    this.log.setAttribute("aria-busy", String(isBusy));
  }

  setMessageState(message, words, isFailed = false) {
    message.node.classList.toggle("failed", isFailed);
    message.extras.replaceChildren(...(words ? [element("span", { class: "dim" }, words)] : []));
  }

  setTyping(isTyping) {
    this.typing.hidden = !isTyping;
    this.typing.replaceChildren(...(isTyping ? [dots(), element("span", { class: "hidden" }, "The assistant is writing")] : []));
  }

  setPartner(isPerson) {
    this.partner.textContent = isPerson ? "You are chatting with our team" : "You are chatting with an AI assistant";
  }

  setNotice(words) {
    this.notice.hidden = !words;
    this.notice.textContent = words ?? "";
  }

  setSuggestions(suggestions) {
    this.chips.replaceChildren(...suggestions.map((text) =>
      element("button", { type: "button", onclick: () => this.submit(text) }, text)));
  }

  feedback() {
    const node = element("div", { class: "feedback" }, element("span", { class: "dim" }, "Did this help?"));
    for (const [label, isHelpful] of [["Yes", true], ["No", false]]) {
      node.append(element("button", {
        type: "button", onclick: () => {
          this.on.feedback(isHelpful);
          node.replaceChildren(element("span", { class: "dim" }, "Thanks for telling us."));
        },
      }, label));
    }
    return node;
  }

  isAtEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
  }

  /** Who reads the newest words goes on reading them when the space for them shrinks. */
  stayAtEnd() {
    let wasAtEnd = true;
    this.log.addEventListener("scroll", () => { wasAtEnd = this.isAtEnd(); });
    new ResizeObserver(() => this.scroll(wasAtEnd)).observe(this.log);
  }

  scroll(toEnd) {
    if (toEnd) this.log.scrollTop = this.log.scrollHeight;
  }
}

function drawing(size, ...paths) {
  const space = "http://www.w3.org/2000/svg";
  const image = document.createElementNS(space, "svg");
  image.setAttribute("viewBox", `0 0 ${size} ${size}`);
  image.setAttribute("aria-hidden", "true");
  for (const path of paths) {
    const line = document.createElementNS(space, "path");
    line.setAttribute("d", path);
    image.append(line);
  }
  return image;
}

const bubble = () => drawing(24, "M4 5.5h16v11h-9l-4.5 3.5v-3.5H4z", "M8 9.5h8M8 12.7h5");
const arrow = () => drawing(24, "M12 19V5M6 11l6-6 6 6");
const cross = () => drawing(24, "M6 6l12 12M18 6L6 18");
const dots = () => element("span", { class: "dots", "aria-hidden": "true" }, element("i"), element("i"), element("i"));
