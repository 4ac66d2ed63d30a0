import { isolated } from "#model/text/isolate.ts";
import type { Dossier } from "./dossier.ts";

type Speaker = Dossier["statements"][number]["speaker"];

/**
 * The dossier with every name, outlet and role that is read from the right set apart, wherever it will stand: in
 * sentences, titles, labels and files alike. The same dossier where there is none.
 */
export function isolatedNames(dossier: Dossier): Dossier {
  const parties = each(dossier.parties, (party) =>
    changed(party, {
      name: isolated(party.name),
      shortName: isolated(party.shortName),
      ...(party.nameInSentence !== undefined && {
        nameInSentence: isolated(party.nameInSentence),
      }),
    }),
  );
  const proposals = each(dossier.proposals, (proposal) =>
    changed(proposal, { name: isolated(proposal.name) }),
  );
  const issues = each(dossier.issues, (issue) => changed(issue, { name: isolated(issue.name) }));
  const sources = each(dossier.sources, (source) =>
    changed(source, { outlet: isolated(source.outlet), title: isolated(source.title) }),
  );
  const statements = each(dossier.statements, (statement) =>
    changed(statement, { speaker: speakerOf(statement.speaker) }),
  );
  return changed(dossier, { parties, proposals, issues, sources, statements });
}

function speakerOf(speaker: Speaker): Speaker {
  if (!speaker) return speaker;
  const { name, role } = speaker;
  return changed(speaker, {
    name: isolated(name),
    ...(role !== undefined && { role: isolated(role) }),
  });
}

/** The same list where nothing in it changes. */
function each<Thing>(things: Thing[], change: (thing: Thing) => Thing): Thing[] {
  const made = things.map(change);
  return made.some((one, at) => one !== things[at]) ? made : things;
}

/** The same thing where nothing of it changes. */
function changed<Thing extends object>(thing: Thing, parts: Partial<Thing>): Thing {
  const isSame = Object.entries(parts).every(([name, value]) => Reflect.get(thing, name) === value);
  return isSame ? thing : { ...thing, ...parts };
}
