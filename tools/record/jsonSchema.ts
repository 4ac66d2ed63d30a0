import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { Dossier } from "#model/dossier/dossier.ts";

const DESCRIPTIONS: Partial<Record<keyof Dossier, string>> = {
  asOf: "The day on which the dossier shows the positions.",
  dates:
    "Between which days every date lies; from 1900 to the day of the build, where they are absent.",
  recordEnds: "The last day that the record covers.",
  principals: "The two parties whose relation is told first; the belligerents, where it is absent.",
  contact: "Where to write that something is wrong.",
  codedBy: "Who coded the statements, for the most part.",
  reviewedBy: "Who, of people, reviewed the coding, in a few words; nobody, where it is absent.",
  corrections: "What was changed after publication, and when.",
  parties: "Who holds a position.",
  proposals: "The texts on the table, each with a sponsor; a later one may supersede it.",
  topics: "What groups the issues.",
  issues: "One question each, with options from one pole to the other.",
  sources: "One published document each.",
  statements: "One passage of one source each, on one party's stance on one issue.",
  glossary: "Words that need explaining, each with its explanation.",
  spellings: "Words that are one name, spelled in several ways.",
  briefing: "The slides that a room is shown, with what is said to each.",
  releases: "Every release up to this one, the newest first, with what it changed and why.",
};

type Properties = NonNullable<JsonSchema["properties"]>;

/** The public contract of a published dossier, for other people's programs. */
export function dossierSchema(): JsonSchema {
  const unsaid = new Set<string>();
  const schema = toJsonSchema(Dossier, {
    target: "draft-2020-12",
    ignoreActions: ["brand"],
    overrideAction({ valibotAction, jsonSchema }) {
      if (valibotAction.type !== "check") return undefined;
      const description = wordsOf(valibotAction);
      if (description === undefined) return jsonSchema;
      unsaid.add(description);
      return { ...jsonSchema, description };
    },
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Parley dossier",
    description: "One negotiation: its parties, proposals, topics, issues, sources and statements.",
    $comment: `Not said by this schema, but true of every published dossier: an id names a thing that exists, and no two things of a kind share one; fields do not contradict each other; a text has no controls, halves of characters or marks of direction that reach beyond it, and one so described is ${[...unsaid].join("; ")}.`,
    ...schema,
    properties: withDescriptions(schema.properties ?? {}),
  };
}

function withDescriptions(properties: Properties): Properties {
  const described = Object.entries(DESCRIPTIONS).map(([name, description]) => {
    const property = properties[name];
    return [name, { ...(typeof property === "object" ? property : {}), description }];
  });
  return { ...properties, ...Object.fromEntries(described) };
}

/** What the check asks for, unless that depends on what it finds. */
function wordsOf(action: object): string | undefined {
  return "message" in action && typeof action.message === "string" ? action.message : undefined;
}
