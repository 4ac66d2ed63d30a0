import { join } from "node:path";
import { Briefing } from "#model/dossier/briefing.ts";
import {
  About,
  Codebook,
  Dossier,
  Glossary,
  Source,
  Spellings,
  type WholeDossier,
} from "#model/dossier/dossier.ts";
import { readJson, readJsonIfThere } from "#tools/json/file.ts";
import { type FileOf, readJsonFolder } from "#tools/json/folder.ts";
import { checked, type Checking, joinPath, type Place, problemLine } from "#tools/json/problems.ts";

/** A dossier, and where each thing in it was written. */
export type PlacedDossier = {
  readonly dossier: WholeDossier;
  readonly placeOf: (list: keyof WholeDossier, at: number | undefined, field: string) => Place;
};

/**
 * Reads a folder that people edit: one file a list, and one file a source for the sources and
 * their statements. Undefined if any file is missing or wrong.
 */
export async function* readCuratedFolder(folder: string): Checking<PlacedDossier | undefined> {
  const { value: read, problems } = await checked(readFiles(folder));
  yield* problems;
  const { sourceFiles, statementFiles, ...lists } = read;
  yield* misfiled(sourceFiles, statementFiles);
  const { about, parties, proposals, topics, issues, codebook, glossary, spellings, briefing } =
    lists;
  const isReadable = problems.length === 0;
  if (!isReadable || !about || !parties || !proposals || !topics || !issues) return undefined;

  const sources = sourceFiles.map(({ content }) => content);
  const statements = statementFiles.flatMap(({ content }) => content);
  const statementPlaces = statementFiles.flatMap(({ file, content }) =>
    content.map((_, at) => ({ file, path: joinPath(at) })),
  );
  return {
    dossier: {
      ...about,
      parties,
      proposals,
      topics,
      issues,
      sources,
      statements,
      ...(codebook && { codebook }),
      ...(glossary && { glossary }),
      ...(spellings && { spellings }),
      ...(briefing && { briefing }),
    },
    placeOf(list, at, field) {
      if (list === "sources") return { file: sourceFiles[at ?? 0]?.file ?? folder, path: field };
      if (list === "statements") {
        const { file = folder, path = "" } = statementPlaces[at ?? 0] ?? {};
        return { file, path: joinPath(path, field) };
      }
      return list in About.entries
        ? { file: join(folder, "dossier.json"), path: joinPath(list, at ?? "", field) }
        : { file: join(folder, `${list}.json`), path: joinPath(at ?? "", field) };
    },
  };
}

async function* readFiles(folder: string) {
  const { entries } = Dossier;
  return {
    about: yield* readJson(join(folder, "dossier.json"), About),
    parties: yield* readJson(join(folder, "parties.json"), entries.parties),
    proposals: yield* readJson(join(folder, "proposals.json"), entries.proposals),
    topics: yield* readJson(join(folder, "topics.json"), entries.topics),
    issues: yield* readJson(join(folder, "issues.json"), entries.issues),
    codebook: yield* readJsonIfThere(join(folder, "codebook.json"), Codebook),
    glossary: yield* readJsonIfThere(join(folder, "glossary.json"), Glossary),
    spellings: yield* readJsonIfThere(join(folder, "spellings.json"), Spellings),
    briefing: yield* readJsonIfThere(join(folder, "briefing.json"), Briefing),
    sourceFiles: yield* readJsonFolder(join(folder, "sources"), Source),
    statementFiles: yield* readJsonFolder(join(folder, "statements"), entries.statements),
  };
}

function* misfiled(
  sourceFiles: readonly FileOf<Source>[],
  statementFiles: readonly FileOf<WholeDossier["statements"]>[],
): Generator<string> {
  for (const { id, file, content } of sourceFiles) {
    if (content.id !== id)
      yield problemLine({ file, path: "id" }, content.id, `"${id}", as the file is called`);
  }
  for (const { id, file, content } of statementFiles) {
    for (const [at, { source, evidence }] of content.entries()) {
      if (source !== id) {
        yield problemLine(
          { file, path: joinPath(at, "source") },
          source,
          `"${id}", as the file is called`,
        );
      }
      if (evidence.kind === "quote" && evidence.checked) {
        const expected = "nothing, for the build adds it from verified.json";
        yield problemLine(
          { file, path: joinPath(at, "evidence.checked") },
          evidence.checked,
          expected,
        );
      }
    }
  }
}
