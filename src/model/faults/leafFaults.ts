import type { WholeDossier } from "#model/dossier/dossier.ts";
import { firstDay, lastDay } from "#model/dossier/edtf.ts";
import type { Fault } from "./setFaults.ts";
import { fieldOf, type Leaf, visitLeaves } from "./leaves.ts";

/** The fields that hold a day or another date. */
const DATES: ReadonlySet<string> = new Set<string>([
  "asOf",
  "recordEnds",
  "date",
  "published",
  "retrieved",
  "said",
  "changed",
  "on",
]);

/** The first day that a date may name where the dossier does not say. */
const FIRST = "1900-01-01";

/** What is wrong with single texts: dates out of their time, and addresses that anybody on the way can change. */
export function leafFaults(dossier: WholeDossier, today: string): readonly Fault[] {
  const { from = FIRST, until = today } = dossier.dates ?? {};
  const faults: Fault[] = [];
  visitLeaves(dossier, (leaf) => {
    const expected = leaf.text.startsWith("http:")
      ? addressExpected(leaf)
      : DATES.has(leaf.name)
        ? dateExpected(leaf.text, { from, until })
        : undefined;
    if (expected === undefined) return;
    const { list, at, text } = leaf;
    faults.push({ list, at, field: fieldOf(leaf), found: text, expected });
  });
  return faults;
}

function dateExpected(date: string, { from, until }: { from: string; until: string }) {
  // Most are days, which need no reading.
  if (/^\d{4}-\d{2}-\d{2}$/.test(date) && date >= from && date <= until) return undefined;
  if (firstDay(date) > until)
    return `a date not after ${until}, today if dossier.json does not say another in dates.until`;
  if (lastDay(date) < from)
    return `a date not before ${from}, which dossier.json can change in dates.from`;
  return undefined;
}

/** Not of words that begin like an address. */
function addressExpected({ list, name }: Leaf): string | undefined {
  const isAddress = /url$/i.test(name) || name === "secondCopies" || list === "contact";
  return isAddress ? "an address that starts with https://" : undefined;
}
