// What stands beside the words of a reply: orders, products, sources.

function card(data) {
  if (data?.kind === "order") return orderCard(data.order ?? data);
  if (data?.kind === "product") return productCard(data.product ?? data);
  return null;
}

function orderCard(order) {
  const items = (order.items ?? []).map((item) => {
    const options = Object.values(item.options ?? {}).join(", ");
    const count = item.quantity > 1 ? `${item.quantity} × ` : "";
    return element("li", {}, `${count}${item.name}`, options ? element("span", { class: "dim" }, ` ${options}`) : null);
  });
  const total = typeof order.total === "number" ? money(order.total, order.currency) : null;
  return element("section", { class: "data-card", "aria-label": `Order ${order.order_id}` },
    element("header", {}, element("strong", {}, `Order ${order.order_id}`),
      element("span", { class: "state" }, statusWords(order.status))),
    order.placed_at ? element("p", { class: "dim" }, `Placed ${day(order.placed_at)}`) : null,
    items.length ? element("ul", {}, ...items) : null,
    ...(order.shipments ?? []).map(shipment),
    total ? element("p", { class: "total" }, "Total ", element("strong", {}, total)) : null);
}

function shipment(parcel) {
  const events = [...(parcel.events ?? [])].reverse();
  const heading = [parcel.carrier, parcel.tracking_number].filter(Boolean).join(" ");
  const steps = events.map((event, index) =>
    element("li", index === 0 ? { class: "now" } : {}, event.status,
      element("span", { class: "dim" }, ` ${[event.place, event.at ? day(event.at) : null].filter(Boolean).join(", ")}`)));
  return element("div", { class: "parcel" },
    element("p", {}, element("strong", {}, statusWords(parcel.status ?? "")),
      parcel.eta && parcel.status !== "delivered" ? ` – expected ${day(parcel.eta)}` : ""),
    heading ? element("p", { class: "dim" }, heading) : null,
    steps.length > 1
      ? element("details", {}, element("summary", {}, "Tracking history"), element("ol", { class: "steps" }, ...steps))
      : steps.length ? element("ol", { class: "steps" }, ...steps) : null);
}

function productCard(product) {
  const [low, high] = [product.price_min, product.price_max];
  const price = typeof low === "number"
    ? (typeof high === "number" && high > low ? `from ${money(low, product.currency)}` : money(low, product.currency))
    : "";
  const options = Object.entries(product.options ?? {}).slice(0, 3).map(([name, values]) =>
    element("p", { class: "dim" }, `${statusWords(name)}: ${shorten(values)}`));
  return element("section", { class: "data-card", "aria-label": product.title },
    element("header", {}, link(product.url, { class: "product-link" }, product.title),
      element("span", {}, price)),
    product.category?.length ? element("p", { class: "dim" }, product.category.at(-1)) : null,
    ...options,
    product.available === false ? element("p", { class: "gone" }, "Sold out at the moment") : null);
}

function shorten(values) {
  const list = Array.isArray(values) ? values : [values];
  return list.length > 7 ? `${list.slice(0, 6).join(", ")} and ${list.length - 6} more` : list.join(", ");
}

/** `out_for_delivery` → `Out for delivery` */
function statusWords(text) {
  const words = String(text ?? "").replaceAll("_", " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sources(citations) {
  if (!citations?.length) return null;
  const items = citations.map((citation) => {
    const section = citation.section && citation.section !== citation.title ? citation.section : null;
    return element("li", {},
      element("span", { class: "mark" }, citation.id),
      element("div", {}, link(citation.url, {}, citation.title || "Source"),
        section ? element("span", { class: "dim" }, ` ${section}`) : null,
        citation.quote ? element("q", {}, citation.quote) : null));
  });
  return element("details", { class: "sources" },
    element("summary", {}, citations.length === 1 ? "1 source" : `${citations.length} sources`),
    element("ol", {}, ...items));
}

/** The text of a reply, its marks such as [1] linked to the sources they name. */
function replyText(text, citations = []) {
  const known = new Map(citations.map((citation) => [String(citation.id), citation]));
  return String(text ?? "").split(/( ?\[[\w-]+\])/).map((part) => {
    const mark = /^ ?\[([\w-]+)\]$/.exec(part);
    const citation = mark && known.get(mark[1]);
    if (!citation) return part;
    const label = `Source ${citation.id}: ${citation.title}`;
    return element("sup", {}, link(citation.url, { title: label, "aria-label": label }, String(citation.id)));
  });
}
