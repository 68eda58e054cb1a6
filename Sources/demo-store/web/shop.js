"use strict";

// The consent banner, and the buttons that open the chat.

const CONSENT_KEY = "shop.consent";

function storedConsent() {
  try {
    return JSON.parse(localStorage.getItem(CONSENT_KEY))?.purposes ?? null;
  } catch {
    return null;
  }
}

function storeConsent(purposes) {
  try {
    localStorage.setItem(CONSENT_KEY, JSON.stringify({ purposes, at: new Date().toISOString() }));
  } catch {
    // Without storage the choice holds for this page only.
  }
  document.dispatchEvent(new CustomEvent("shop:consent", { detail: purposes }));
}

const banner = document.getElementById("consent");
const form = document.getElementById("consent-form");
const boxes = [...form.querySelectorAll("input[type=checkbox]")];

function showBanner() {
  const purposes = storedConsent() ?? {};
  for (const box of boxes) box.checked = purposes[box.name] === true;
  banner.hidden = false;
}

function decide(isGranted) {
  storeConsent(Object.fromEntries(boxes.map((box) => [box.name, isGranted(box)])));
  banner.hidden = true;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  decide((box) => box.checked);
});
for (const button of form.querySelectorAll("[data-consent]")) {
  button.addEventListener("click", () => decide(() => button.dataset.consent === "all"));
}

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("[data-open-consent]")) {
    showBanner();
    boxes[0]?.focus();
  }
  if (target?.closest("[data-open-chat]")) {
    document.dispatchEvent(new CustomEvent("shop:open-chat"));
  }
});

if (!storedConsent()) showBanner();
