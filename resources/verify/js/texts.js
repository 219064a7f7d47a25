// SPDX-License-Identifier: Apache-2.0
// The page's words in one language, the checklists' points among them, and how it writes dates and numbers.

export const LANGUAGES = {
  en: "English", de: "Deutsch", fr: "Français", es: "Español", pl: "Polski", sv: "Svenska",
};
const KEPT = "inspector-language";

/** Choose the language: the one chosen before, else the browser's first that is here, else English. */
export function firstLanguage() {
  const wanted = [remembered(), ...(navigator.languages ?? [])].map((one) => one.split("-")[0].toLowerCase());
  return wanted.find((one) => Object.hasOwn(LANGUAGES, one)) ?? "en";
}

function remembered() {
  try {
    return localStorage.getItem(KEPT) ?? "";
  } catch {
    return ""; // storage is off: nothing is remembered
  }
}

export function remember(language) {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // storage is off: nothing is remembered
  }
}

/** Load the words of a language. */
export async function load(language) {
  const [page, points] = await Promise.all([
    readJson(`texts/page.${language}.json`),
    readJson(`texts/points.${language}.json`),
  ]);
  return new Words(language, page, points);
}

export async function readJson(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

export class Words {
  constructor(language, page, points) {
    this.language = language;
    this.page = page;
    this.points = points;
  }

  /** Give the words of a dotted key with their places filled. */
  say(key, values = {}) {
    const text = key.split(".").reduce((node, name) => node?.[name], this.page);
    if (typeof text !== "string") throw new Error(`no words for ${key}`);
    return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  }

  has(key) {
    return typeof key.split(".").reduce((node, name) => node?.[name], this.page) === "string";
  }

  /** Give a checklist's groups with the titles of their points; null where this page has not got them. */
  checklist(id, version) {
    return this.points[`${id}.v${version}`] ?? null;
  }

  /** Write the UTC day of a time in seconds. */
  date(seconds) {
    const at = new Date(seconds * 1000);
    return at.toLocaleDateString(this.language === "en" ? "en-GB" : this.language, {
      day: "numeric", month: "long", year: "numeric", timeZone: "UTC",
    });
  }

  /** Write tenths of a percent. */
  percent(tenths) {
    const digits = tenths % 10 ? `${Math.floor(tenths / 10)}${this.say("decimal")}${tenths % 10}` : `${tenths / 10}`;
    return `${digits}\u00a0%`;
  }
}
