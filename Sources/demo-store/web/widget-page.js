// The page around the widget: its settings, its storage, and building elements out of text only.

const script = document.currentScript;
const settings = {
  gateway: (script?.dataset.gateway ?? location.origin).replace(/\/+$/, ""),
  shop: script?.dataset.shop ?? document.title,
  identityToken: script?.dataset.identityToken ?? null,
};

const storage = {
  read(key) {
    try {
      return JSON.parse(localStorage.getItem(`cie.${key}`));
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      if (value === null) localStorage.removeItem(`cie.${key}`);
      else localStorage.setItem(`cie.${key}`, JSON.stringify(value));
    } catch {
      // Private windows may refuse; the conversation then lasts as long as the page.
    }
  },
};

function newID() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The visitor, known from the first time the chat is opened. */
function visitorID() {
  let id = storage.read("visitor");
  if (typeof id !== "string") {
    id = newID();
    storage.write("visitor", id);
  }
  return id;
}

/** The shop's stored choices, or null when the visitor has not chosen yet. */
function consentChoices() {
  try {
    return JSON.parse(localStorage.getItem("shop.consent"))?.purposes ?? null;
  } catch {
    return null;
  }
}

/** Children that are strings become text nodes; nothing is ever parsed as markup. */
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") node.addEventListener("click", value);
    else if (value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** An address that is safe to put into a link, or null. */
function safeAddress(address) {
  if (typeof address !== "string" || address === "") return null;
  try {
    const url = new URL(address, location.href);
    return ["http:", "https:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function link(address, attributes, ...children) {
  const href = safeAddress(address);
  if (!href) return element("span", attributes, ...children);
  const isElsewhere = new URL(href).origin !== location.origin;
  return element("a", { ...attributes, href, ...(isElsewhere ? { target: "_blank", rel: "noopener" } : {}) },
    ...children);
}

const locale = document.documentElement.lang || navigator.language || "en";

function money(amount, currency) {
  if (typeof amount !== "number") return "";
  try {
    return new Intl.NumberFormat(locale, { style: "currency", currency: currency ?? "USD" }).format(amount);
  } catch {
    return `${amount.toFixed(2)} ${currency ?? ""}`.trim();
  }
}

function day(text) {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text ?? "") ? `${text}T12:00:00` : text ?? "");
  if (Number.isNaN(date.getTime())) return text ?? "";
  return new Intl.DateTimeFormat(locale, { weekday: "short", month: "short", day: "numeric" }).format(date);
}
