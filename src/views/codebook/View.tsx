import { Link } from "wouter";
import { PageHead } from "#components/head/PageHead.tsx";
import { Numbered } from "#components/paper/Numbered.tsx";
import { Paper, type Section } from "#components/paper/Paper.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { byTopic } from "#model/position/viewed.ts";
import { counted } from "#model/text/english.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { Scale } from "./Scale.tsx";

/** The rules that the passages were coded by, what each edition changed, and the scales, topic by topic. */
export function View({ index }: Pick<ViewProps, "index">) {
  return (
    <Paper
      head={
        <PageHead
          index={index}
          title={VIEWS.codebook.title}
          lede="How a passage becomes a code, and what each issue’s options mean. Each issue has options from one pole to the other; which pole comes first is a convention of the record and no judgement."
        />
      }
      sections={[...rulesOf(index), ...scalesOf(index)]}
    />
  );
}

function rulesOf({ dossier: { codebook } }: DossierIndex): readonly Section[] {
  if (!codebook) return [];
  const { edition, rules, changes } = codebook;
  const written: Section = {
    id: "rules",
    name: "The rules of coding",
    body: (
      <>
        <p>Edition {edition}. Each rule has a number, so that a correction can name it.</p>
        <Numbered rules={rules.map(({ id, text }) => ({ id, lead: id, text }))} />
      </>
    ),
  };
  if (changes.length === 0) return [written];
  const changed: Section = {
    id: "editions",
    name: "What each edition changed, and why",
    body: (
      <ul>
        {changes.map(({ edition: of, date, change, reason, moved = [] }) => (
          <li key={change}>
            <b>
              Edition {of}
              {date && `, ${dateWords(date)}`}: {change}
            </b>{" "}
            {reason}
            {moved.length > 0 && (
              <>
                {" "}
                <Link href={pathOf({ view: "releases" })}>
                  {counted(moved.length, "statement")}
                </Link>{" "}
                moved: {moved.join(", ")}.
              </>
            )}
          </li>
        ))}
      </ul>
    ),
  };
  return [written, changed];
}

function scalesOf(index: DossierIndex): readonly Section[] {
  const { issues, glossary } = index.dossier;
  return byTopic(index, issues).map(({ topic, issues: those }) => ({
    id: `topic-${topic.id}`,
    name: topic.name,
    body: those.map((issue) => <Scale key={issue.id} issue={issue} glossary={glossary} />),
  }));
}
