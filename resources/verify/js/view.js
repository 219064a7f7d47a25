// SPDX-License-Identifier: Apache-2.0
// What a checked code looks like: the state first, then what the code says.

import { card, facts, icon, make, note } from "./elements.js";

/** Each state's icon and tone; the word comes with the texts. */
export const STATES = {
  checking: ["loader-2", ""],
  valid: ["shield-check", "ok"],
  held: ["shield-check", "ok"],
  training: ["alert-triangle", "warn"],
  unknown_root: ["help", "warn"],
  no_root: ["help", "warn"],
  revoked: ["ban", "bad"],
  expired: ["hourglass", "bad"],
  tampered: ["shield-x", "bad"],
  truncated: ["scan", "warn"],
  newer: ["refresh", "warn"],
  older: ["history", "warn"],
  insecure: ["alert-triangle", "bad"],
  old: ["alert-triangle", "warn"],
  failed: ["plug-connected-x", "warn"],
};
const OUTCOMES = {
  pass: ["check", "ok-text"],
  fail: ["x", "bad-text"],
  not_applicable: ["minus", ""],
  not_tested: ["help", "warn-text"],
};
const VERDICTS = {
  certified: ["rosette-discount-check", "ok-text"],
  certified_with_remarks: ["rosette-discount-check", "warn-text"],
  refused: ["ban", "bad-text"],
  incomplete: ["help", "warn-text"],
};

/** The state as a banner that screen readers announce. */
export function banner(words, state, values = {}) {
  const [name, tone] = STATES[state];
  return make(
    "section",
    { class: `banner ${tone}`, role: "status", "data-state": state },
    icon(name, state === "checking" ? "turning" : ""),
    make("h1", {}, words.say(`states.${state}.title`)),
    make("p", {}, words.say(`states.${state}.text`, values)),
  );
}

/** All cards of a code whose signature fits. */
export function contents(words, result) {
  const { claims } = result;
  return [
    ...result.notes.map(({ key, values }) => note("alert-triangle", "", words.say(`notes.${key}`, values))),
    deviceCard(words, claims),
    identityCard(words, claims),
    pointsCard(words, claims),
    card(words.say("headings.data"), make("p", {}, erasure(words, claims))),
    signedCard(words, result),
  ];
}

function deviceCard(words, claims) {
  const [name, tone] = VERDICTS[claims.verdict];
  const passed = claims.outcomes.filter((one) => one === "pass").length;
  const details = [words.say(`categories.${claims.category}`), claims.storage, claims.colour].filter(Boolean);
  return make(
    "section",
    { class: "card" },
    make("h2", { class: "figure" }, claims.model || words.say("labels.unnamed")),
    make("p", {}, details.join(" · ")),
    make("p", { class: `tag ${tone}` }, icon(name), words.say(`verdicts.${claims.verdict}`)),
    make(
      "div",
      { class: "answers" },
      answer(words, "appearance", ...graded(words, claims)),
      answer(words, "battery", ...battery(words, claims)),
      answer(words, "points", words.say("answers.of", { passed, total: claims.outcomes.length }), ""),
    ),
  );
}

function answer(words, name, figure, sentence) {
  return make(
    "div",
    {},
    make("h3", {}, words.say(`answers.${name}`)),
    make("p", { class: "figure" }, figure),
    make("p", { class: "small" }, sentence),
  );
}

function graded(words, claims) {
  if (!claims.grade) return [words.say("answers.not_graded"), ""];
  return [words.say(`grades.${claims.grade}`), words.say(`sentences.${claims.grade}`)];
}

function battery(words, claims) {
  if (claims.health === null) return [words.say("answers.unknown"), words.say("answers.no_health")];
  return [words.percent(claims.health), words.say("answers.health")];
}

function identityCard(words, claims) {
  const kind = claims.imei ? "imei" : claims.serial ? "serial" : "none";
  const number = kind === "none" ? [] : [
    facts([words.say(`labels.${kind}`), make("span", { class: "mono number" }, claims[kind])]),
  ];
  return card(words.say("headings.device"), ...number, make("p", {}, words.say(`device.${kind}`)));
}

function erasure(words, claims) {
  if (!claims.erasure) return words.say("data.none");
  const [level, method] = claims.erasure;
  return words.say("data.erased", {
    level: coded(words, `levels.${level.toLowerCase()}`, level),
    method: coded(words, `methods.${method}`, method),
  });
}

/** Give the words of a code; an unknown one is shown as it is. */
function coded(words, key, text) {
  return words.has(key) ? words.say(key) : text;
}

// ── the points ────────────────────────────────────────────────────────────────

function pointsCard(words, claims) {
  const { outcomes, checklist: id, checklistVersion: version } = claims;
  const groups = words.checklist(id, version);
  const isKnown = groups !== null && groups.flatMap((one) => one.points).length === outcomes.length;
  const shown = isKnown ? groups : [{ title: "", points: outcomes.map(() => "") }];
  let place = 0;
  const sections = shown.map((group) => {
    const rows = group.points.map((title) => {
      place += 1;
      return pointRow(words, place, title, outcomes[place - 1]);
    });
    const heading = group.title ? make("h3", {}, group.title) : null;
    return make("div", { class: "group" }, heading, make("ol", { class: "points" }, rows));
  });
  const warning = isKnown ? null : note("help", "", words.say("notes.checklist", { id, version }));
  const heading = words.say("headings.points", { total: outcomes.length });
  return card(heading, strip(outcomes), ...[warning].filter(Boolean), make("div", { class: "groups" }, sections));
}

function strip(outcomes) {
  const groups = [];
  for (let place = 0; place < outcomes.length; place += 5) groups.push(outcomes.slice(place, place + 5));
  const bars = groups.map((group) => make("span", {}, group.map((one) => make("i", { class: one }))));
  return make("div", { class: "strip", "aria-hidden": "true" }, bars);
}

function pointRow(words, number, title, outcome) {
  const [name, tone] = OUTCOMES[outcome];
  return make(
    "li",
    { "data-outcome": outcome },
    make("span", { class: "mono" }, String(number)),
    make("span", {}, title),
    make("span", { class: `tag ${tone}` }, icon(name), words.say(`outcomes.${outcome}`)),
  );
}

// ── who signed ────────────────────────────────────────────────────────────────

function signedCard(words, { claims, root, list, keyId }) {
  const { delegation } = claims;
  const mono = (text) => make("span", { class: "mono" }, text);
  const nobody = words.say(delegation ? "labels.unknown" : "labels.nobody");
  return card(
    words.say("headings.signed"),
    facts(
      [words.say("labels.shop"), claims.shop],
      [words.say("labels.root"), root ? root.name : nobody],
      [words.say("labels.finished"), words.date(claims.finishedAt)],
      [words.say("labels.window"), delegation ? dates(words, delegation) : ""],
      [words.say("labels.list"), listAge(words, list)],
      [words.say("labels.checklist"), `${claims.checklist}, ${claims.checklistVersion}`],
      [words.say("labels.rule"), claims.rule],
      [words.say("labels.bench"), delegation ? mono(delegation.bench) : ""],
      [words.say("labels.key"), mono(keyId)],
      [words.say("labels.uid"), mono(claims.uid)],
      [words.say("labels.digest"), mono(claims.digest)],
    ),
  );
}

export function dates(words, { notBefore, notAfter }) {
  return words.say("labels.from_until", { from: words.date(notBefore), until: words.date(notAfter) });
}

function listAge(words, list) {
  if (list.state !== "good") return words.say("labels.list_none");
  const [date, days] = [words.date(list.issuedAt), list.days];
  return words.say(days > 0 ? "labels.list_age" : "labels.list_today", { date, days });
}
