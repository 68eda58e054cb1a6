// One chat to a page, opened by its button or by the shop.

if (!document.getElementById("cie-chat")) {
  const chat = new Chat();
  document.addEventListener("shop:open-chat", () => chat.view.open());
  // A chat that was open on the page before stays open, unless it would cover the whole page.
  if (storage.read("open") && innerWidth > 480) chat.view.open(false);
  window.CIEChat = {
    open: () => chat.view.open(),
    close: () => chat.view.close(),
    identify: (identityToken) => {
      settings.identityToken = identityToken;
      chat.send({ type: "identify", identity_token: identityToken });
    },
  };
}
