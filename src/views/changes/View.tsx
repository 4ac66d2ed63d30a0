import { useDeferredValue, useMemo } from "react";
import { Contents } from "#components/contents/Contents.tsx";
import { PageHead } from "#components/head/PageHead.tsx";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import { countUntil } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { VIEWS } from "#state/views.ts";
import { Changes } from "./Changes.tsx";
import { changesOf } from "./changesOf.ts";
import { Courses } from "./Courses.tsx";
import { coursesOf } from "./coursesOf.ts";

/** What changed between two dates, and how each issue moved over the whole record. */
export function View({ index }: Pick<ViewProps, "index">) {
  // The date is stepped and played: the controls do not wait for what is drawn.
  const selection = useDeferredValue(useSelection());
  const courses = useMemo(() => coursesOf(index, selection), [index, selection]);
  const changes = useMemo(() => changesOf(index, selection), [index, selection]);
  const issues = courses.topics.flatMap((topic) => topic.issues.map(({ issue }) => issue.id));
  const parties = selection.parties ?? index.dossier.parties.map(({ id }) => id);

  return (
    <>
      <PageHead
        index={index}
        title={VIEWS.changes.title}
        lede={`What moved between two dates, and how each issue went over the whole record: ${counted(countUntil(index.byDay, changes.to), "statement")} by ${dateWords(changes.to)}.`}
        actions={
          <TakeAway
            index={index}
            pathOf={pathOf}
            shown={{
              name: "changes",
              title: VIEWS.changes.title,
              asOf: changes.to,
              parties,
              issues,
            }}
            picture={{
              name: "All issues as a picture",
              element: (page) => page.getElementById("courses"),
            }}
          />
        }
      />
      <Contents
        sections={[
          { id: "changes", name: "Between two dates" },
          ...courses.topics.map(({ topic }) => ({ id: `topic-${topic.id}`, name: topic.name })),
        ]}
      />
      <Changes changes={changes} />
      {issues.length === 0 ? (
        <p>No issue is chosen. Choose one above, or show all.</p>
      ) : (
        <Courses courses={courses} />
      )}
    </>
  );
}
