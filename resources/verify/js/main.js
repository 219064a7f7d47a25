// SPDX-License-Identifier: Apache-2.0
// The page itself: what stands behind the # is judged and shown, here and nowhere else.

import { cannotBecause } from "./signature.js";
import { card, icon, make, note } from "./elements.js";
import { compare } from "./file.js";
import { judge } from "./judge.js";
import { LANGUAGES, firstLanguage, load, remember } from "./texts.js";
import { loadList } from "./trust.js";
import { banner, contents } from "./view.js";

const page = document.getElementById("main");
const choice = document.getElementById("language");
let words;
let last = null; // what was judged last: another language shows it again
let turn = 0; // a later code overtakes an earlier one that is still being judged

async function start() {
  await speak(firstLanguage());
  fillChoice();
  choice.addEventListener("change", () => speak(choice.value).then(() => remember(choice.value)).then(show));
  window.addEventListener("hashchange", check);
  for (const event of ["dragover", "dragleave", "drop"]) document.addEventListener(event, dragged);
  await check();
  await keepForLater();
}

async function speak(language) {
  words = await load(language);
  document.documentElement.lang = language;
  document.getElementById("title").textContent = words.say("title");
  document.getElementById("language-label").textContent = words.say("language");
}

function fillChoice() {
  choice.replaceChildren(
    ...Object.entries(LANGUAGES).map(([one, name]) => make("option", { value: one, lang: one }, name)),
  );
  choice.value = words.language;
}

/** Judge what stands behind the # and show it. */
async function check() {
  turn += 1;
  const mine = turn;
  const text = location.hash.slice(1);
  last = text ? { state: "checking" } : null;
  show();
  const found = await verdictOn(text);
  if (mine !== turn) return;
  last = found;
  show();
}

async function verdictOn(text) {
  const reason = await cannotBecause();
  if (reason) return { state: reason };
  if (!text) return null;
  try {
    return await judge(text, await loadList());
  } catch (error) {
    console.error(error);
    return { state: "failed" };
  }
}

function show() {
  const parts = last ? [banner(words, last.state, valuesOf(last))] : [scanCard()];
  if (last?.claims) parts.push(...contents(words, last), fileCard());
  page.replaceChildren(...parts, hostCard(), otherCard());
  if (last?.claims) page.append(printButton());
  page.dataset.state = last?.state ?? "empty";
  const state = last ? words.say(`states.${last.state}.title`) : words.say("title");
  document.title = last?.claims?.model ? `${state}: ${last.claims.model}` : state;
}

function valuesOf({ values = {} }) {
  const { at, window: allowed } = values;
  const ends = allowed ? { from: words.date(allowed.notBefore), until: words.date(allowed.notAfter) } : {};
  return { ...values, ...ends, date: at === undefined ? "" : words.date(at) };
}

function scanCard() {
  const steps = ["one", "two", "three"].map((step) => words.say(`scan.${step}`, { host: location.host }));
  return make(
    "section",
    { class: "card" },
    make("h1", {}, words.say("headings.scan")),
    make("ol", { class: "steps" }, steps.map((step) => make("li", {}, step))),
  );
}

/** Whether this is the right page, no page can say of itself: it shows how to see it. */
function hostCard() {
  return card(
    words.say("headings.page"),
    make("p", {}, words.say("page.text"), " ", make("strong", { class: "mono host" }, location.host || location.protocol)),
    make("p", {}, words.say("page.warning")),
    make("p", { class: "small" }, words.say("page.private")),
  );
}

function otherCard() {
  const field = make("textarea", { id: "code-text", spellcheck: "false", autocomplete: "off", class: "mono" });
  const go = () => {
    const text = field.value.trim();
    if (!text) return field.focus();
    const fragment = text.includes("#") ? text.slice(text.indexOf("#") + 1) : text;
    const wanted = `#${encodeURI(fragment.replace(/\s+/g, ""))}`;
    if (location.hash === wanted) check();
    else location.hash = wanted;
    return scrollTo({ top: 0 });
  };
  return make(
    "section",
    { class: "card screen-only" },
    make("h2", {}, words.say("headings.other")),
    make("label", { for: "code-text" }, words.say("paste.label")),
    field,
    make("button", { type: "button", class: "primary", id: "check", on: { click: go } }, words.say("paste.button")),
  );
}

function printButton() {
  const act = { type: "button", class: "screen-only", on: { click: () => window.print() } };
  return make("button", act, icon("printer"), words.say("print"));
}

// ── the certificate's file ────────────────────────────────────────────────────

function fileCard() {
  const field = make("input", { type: "file", id: "claims-file", accept: ".json,.jws,application/json" });
  field.addEventListener("change", () => field.files.length && compareFile(field.files[0]));
  const section = card(
    words.say("headings.claims"),
    make("label", { for: "claims-file" }, words.say("claims.label")),
    field,
    make("p", { class: "small" }, words.say("claims.help")),
    make("div", { id: "claims-answer", role: "status" }),
  );
  section.classList.add("screen-only");
  return section;
}

async function compareFile(file) {
  const judged = last;
  if (!judged?.claims) return;
  const outcome = await compare(file, judged.claims);
  const answer = document.getElementById("claims-answer");
  if (judged !== last || !answer) return;
  const [name, tone] = { same: ["check", "ok"], differ: ["shield-x", "bad"], unreadable: ["help", ""] }[outcome];
  answer.replaceChildren(note(name, tone, words.say(`claims.${outcome}`, { file: file.name })));
  answer.dataset.outcome = outcome;
}

function dragged(event) {
  event.preventDefault();
  page.classList.toggle("dropping", event.type === "dragover");
  if (event.type === "drop" && event.dataTransfer.files.length) compareFile(event.dataTransfer.files[0]);
}

// ── without a network ─────────────────────────────────────────────────────────

async function keepForLater() {
  if (!navigator.serviceWorker || !window.isSecureContext) return;
  try {
    const policy = globalThis.trustedTypes?.createPolicy("worker", { createScriptURL: (url) => url });
    await navigator.serviceWorker.register(policy ? policy.createScriptURL("sw.js") : "sw.js", { scope: "./" });
  } catch (error) {
    console.warn("not kept for later", error); // a private window: the page works, but not without a network
  }
}

start().catch((error) => {
  console.error(error);
  page.replaceChildren(make("p", { class: "banner warn" }, "This page did not load whole. Open it again with a network."));
});
