import { describe, expect, it } from "vitest";
import { authorsIn } from "./byline.ts";

/** The authors in short: "given | family | suffix" of a person, a group in brackets, "…" for others. */
function short(byline: string, outlet = "The Gazette"): readonly string[] {
  return authorsIn(byline, outlet).map((author) => {
    if (author.kind === "others") return "…";
    if (author.kind === "group") return `[${author.name}]`;
    return [author.given, author.family, author.suffix ?? ""].filter(Boolean).join(" | ");
  });
}

const BYLINES: readonly (readonly [byline: string, authors: readonly string[]])[] = [
  // Persons.
  ["Ann Lee", ["Ann | Lee"]],
  ["Ann Lee and Bo Ek", ["Ann | Lee", "Bo | Ek"]],
  ["Ann Lee, Bo Ek and Cy Day", ["Ann | Lee", "Bo | Ek", "Cy | Day"]],
  ["Ann Lee, Bo Ek, and Cy Day", ["Ann | Lee", "Bo | Ek", "Cy | Day"]],
  ["Ann Lee, Bo Ek, & Cy Day", ["Ann | Lee", "Bo | Ek", "Cy | Day"]],
  ["Ann Lee with Bo Ek", ["Ann | Lee", "Bo | Ek"]],
  ["Ann Lee; Bo Ek", ["Ann | Lee", "Bo | Ek"]],
  // Found by npm run fuzz: what is no name is nobody.
  ["Ann Lee; ,", ["Ann | Lee"]],
  ["—", []],
  ["; et al.", []],
  ["Lee, Ann", ["Ann | Lee"]],
  ["Lee, Ann; Ek, Bo", ["Ann | Lee", "Bo | Ek"]],
  ["von der Leyen, Ursula", ["Ursula | von der Leyen"]],
  ["Ursula von der Leyen", ["Ursula | von der Leyen"]],
  ["Jean-Paul M. Roy", ["Jean-Paul M. | Roy"]],
  ["Rory O’Neill and Zoë d'Arc", ["Rory | O’Neill", "Zoë | d'Arc"]],
  ["Анна Ли и Ко", ["[Анна Ли и Ко]"]],
  ["Анна Ли", ["Анна | Ли"]],
  ["דוד לוי", ["דוד | לוי"]],
  // Suffixes.
  ["Martin Luther King Jr.", ["Martin Luther | King | Jr."]],
  ["Martin Luther King, Jr.", ["Martin Luther | King | Jr."]],
  ["Martin Luther King, Jr. and Ann Lee", ["Martin Luther | King | Jr.", "Ann | Lee"]],
  ["King, Martin Luther, Jr.", ["Martin Luther | King | Jr."]],
  ["John D. Rockefeller III", ["John D. | Rockefeller | III"]],
  ["Ann Lee, Bo Ek Sr, and Cy Day IV", ["Ann | Lee", "Bo | Ek | Sr", "Cy | Day | IV"]],
  // What stands around a name.
  ["By Ann Lee", ["Ann | Lee"]],
  ["BY ANN LEE", ["ANN | LEE"]],
  ["by Ann Lee and Bo Ek", ["Ann | Lee", "Bo | Ek"]],
  ["Reporting by Ann Lee", ["Ann | Lee"]],
  ["Ann Lee (Reuters)", ["Ann | Lee"]],
  ["By Ann Lee (Reuters) and Bo Ek (AP)", ["Ann | Lee", "Bo | Ek"]],
  ["Ann Lee, Reuters", ["Ann | Lee"]],
  ["Ann Lee, The Gazette", ["Ann | Lee"]],
  ["Ann Lee in Kyiv and Bo Ek in New York", ["Ann | Lee", "Bo | Ek"]],
  ["Ann Lee et al.", ["Ann | Lee", "…"]],
  ["Ann Lee, Bo Ek, et al", ["Ann | Lee", "Bo | Ek", "…"]],
  ["Ann Lee and others", ["Ann | Lee", "…"]],
  // Organisations.
  ["Reuters", ["[Reuters]"]],
  ["(Reuters)", ["[Reuters]"]],
  ["By Reuters", ["[Reuters]"]],
  ["Agence France-Presse", ["[Agence France-Presse]"]],
  ["Deutsche Welle", ["[Deutsche Welle]"]],
  ["Al Jazeera", ["[Al Jazeera]"]],
  ["Ukrainska Pravda", ["[Ukrainska Pravda]"]],
  ["The Kyiv Independent", ["[The Kyiv Independent]"]],
  ["Le Monde", ["[Le Monde]"]],
  ["Associated Press and Agence France-Presse", ["[Associated Press]", "[Agence France-Presse]"]],
  ["AFP and Ann Lee", ["[AFP]", "Ann | Lee"]],
  ["AFP staff", ["[AFP staff]"]],
  ["Reuters Staff", ["[Reuters Staff]"]],
  ["AFP staff and agencies", ["[AFP staff]", "[agencies]"]],
  ["Ministry of Energy and Coal", ["[Ministry of Energy and Coal]"]],
  [
    "Ministry of Foreign Affairs, Trade and Development",
    ["[Ministry of Foreign Affairs, Trade and Development]"],
  ],
  [
    "Ann Lee and Ministry of Defence and Security",
    ["Ann | Lee", "[Ministry of Defence and Security]"],
  ],
  ["Office of the President of Ukraine", ["[Office of the President of Ukraine]"]],
  [
    "Organization for Security and Co-operation in Europe",
    ["[Organization for Security and Co-operation in Europe]"],
  ],
  ["Department of State; Ministry of X and Y", ["[Department of State]", "[Ministry of X and Y]"]],
  // What cannot be told to be a person.
  ["Dakir", ["[Dakir]"]],
  ["García Márquez, Gabriel", ["[García Márquez, Gabriel]"]],
  ["friends of the harbour", ["[friends of the harbour]"]],
  ["Ann Lee and friends", ["[Ann Lee and friends]"]],
  ["A1 Research 24", ["[A1 Research 24]"]],
  ["ann@example.org", ["[ann@example.org]"]],
];

describe(authorsIn, () => {
  it.each(BYLINES)("reads “%s” as %j", (byline, authors) => {
    expect(short(byline)).toEqual(authors);
  });

  it("takes the outlet for itself, whatever its name looks like", () => {
    expect(short("Hans Harbour", "Hans Harbour")).toEqual(["[Hans Harbour]"]);
  });
});
