"use strict";

// Shows the calls that /cdp/events holds and looks for new ones every second.

const list = document.getElementById("calls");
const counts = document.getElementById("counts");
const empty = document.getElementById("empty");
let filter = "";
let shown = "";
let latest = { events: [], received: 0, duplicates: 0 };

function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

function words(value) {
  if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.join(", ");
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

function fields(values) {
  const node = element("dl", { class: "fields" });
  for (const [name, value] of Object.entries(values ?? {})) {
    node.append(element("dt", {}, name.replaceAll("_", " ")), element("dd", {}, words(value)));
  }
  return node;
}

function purposes(call) {
  const preferences = call.context?.consent?.categoryPreferences;
  if (!preferences) return "";
  const items = Object.entries(preferences).map(([name, granted]) =>
    element("li", granted === true ? { class: "yes" } : {},
      `${name.replaceAll("_", " ")}: ${granted === true ? "granted" : "denied"}`));
  return element("ul", { class: "purposes", "aria-label": "Consent" }, ...items);
}

function card(call) {
  const title = call.type === "track" ? call.event : call.type === "identify" ? "Traits" : call.type;
  const time = element("time", { datetime: call.receivedAt }, new Date(call.receivedAt).toLocaleTimeString());
  const who = call.userId ? `user ${call.userId}` : `visitor ${call.anonymousId}`;
  const raw = element("details", {}, element("summary", {}, "As it arrived"),
    element("pre", {}, JSON.stringify(call, null, 2)));
  return element("li", { class: "call" },
    element("header", {}, element("span", { class: `type ${call.type}` }, call.type),
      element("h2", {}, title), time),
    element("p", { class: "who" }, who), fields(call.properties ?? call.traits), purposes(call), raw);
}

function render() {
  const events = latest.events.filter((call) => !filter || call.type === filter);
  const state = `${filter}/${latest.received}`;
  counts.replaceChildren(element("strong", {}, String(latest.received)), " received, ",
    element("strong", {}, String(latest.duplicates)), " duplicates left out");
  empty.hidden = events.length > 0;
  if (state === shown) return;
  shown = state;
  list.replaceChildren(...events.map(card));
}

async function refresh() {
  try {
    const response = await fetch("/cdp/events");
    if (response.ok) {
      latest = await response.json();
      render();
    }
  } catch {
    counts.textContent = "The demo store does not answer; trying again.";
  }
  setTimeout(refresh, document.hidden ? 5000 : 1000);
}

for (const button of document.querySelectorAll("[data-filter]")) {
  button.addEventListener("click", () => {
    filter = button.dataset.filter;
    for (const other of document.querySelectorAll("[data-filter]")) {
      other.setAttribute("aria-pressed", String(other === button));
    }
    render();
  });
}
refresh();
