import { join } from "node:path";
import {
  About,
  Codebook,
  Dossier,
  Glossary,
  Source,
  Spellings,
  type WholeDossier,
} from "#model/dossier/dossier.ts";
import { readJson, readJsonIfThere } from "../json/file.ts";
import { type FileOf, readJsonFolder } from "../json/folder.ts";
import { joinPath, type Place, problemLine } from "../json/problems.ts";

/** A dossier, and where each thing in it was written. */
export type PlacedDossier = {
  readonly dossier: WholeDossier;
  readonly placeOf: (list: keyof WholeDossier, at: number, field: string) => Place;
};

/**
 * Reads a folder that people edit: one file a list, and one file a source for the sources and
 * their statements. Undefined if any file is missing or wrong, with every reason in the problems.
 */
export async function readCuratedFolder(
  folder: string,
  problems: string[],
): Promise<PlacedDossier | undefined> {
  const { entries } = Dossier;
  const about = await readJson(join(folder, "dossier.json"), About, problems);
  const parties = await readJson(join(folder, "parties.json"), entries.parties, problems);
  const proposals = await readJson(join(folder, "proposals.json"), entries.proposals, problems);
  const topics = await readJson(join(folder, "topics.json"), entries.topics, problems);
  const issues = await readJson(join(folder, "issues.json"), entries.issues, problems);
  const codebook = await readJsonIfThere(join(folder, "codebook.json"), Codebook, problems);
  const glossary = await readJsonIfThere(join(folder, "glossary.json"), Glossary, problems);
  const spellings = await readJsonIfThere(join(folder, "spellings.json"), Spellings, problems);
  const sourceFiles = await readJsonFolder(join(folder, "sources"), Source, problems);
  const statementFiles = await readJsonFolder(
    join(folder, "statements"),
    entries.statements,
    problems,
  );
  const isReadable = problems.length === 0;
  problems.push(...misfiled(sourceFiles, statementFiles));
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
    },
    placeOf(list, at, field) {
      if (list === "sources") return { file: sourceFiles[at]?.file ?? folder, path: field };
      if (list === "statements") {
        const { file = folder, path = "" } = statementPlaces[at] ?? {};
        return { file, path: joinPath(path, field) };
      }
      if (list === "parties" || list === "proposals" || list === "topics" || list === "issues") {
        return { file: join(folder, `${list}.json`), path: joinPath(at, field) };
      }
      return { file: join(folder, "dossier.json"), path: joinPath(list, at, field) };
    },
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
