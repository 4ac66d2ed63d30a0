import { Fragment } from "react";
import { Link, useLocation } from "wouter";
import { Legend } from "#components/marks/Legend.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { pathOf } from "#state/route.ts";
import { Axis } from "./Axis.tsx";
import styles from "./Courses.module.css";
import type { Courses as AllCourses, CoursesAxis, IssueCourses } from "./coursesOf.ts";
import { Lane } from "./Lane.tsx";

type Props = { courses: AllCourses };

/** How every issue moved, a small picture each, all on one axis of time. */
export function Courses({ courses: { axis, texts, topics } }: Props) {
  return (
    <section className={styles.courses} id="courses" aria-labelledby="courses-title">
      <h2 id="courses-title">Issue by issue, over the whole record</h2>
      <Legend keys={KEYS} />
      {texts.length > 0 && (
        <div className={styles.texts}>
          <Link href={pathOf({ view: "texts" })}>Texts on the table</Link>
          <ol>
            {texts.map(({ number, proposal }) => (
              <li key={proposal.id}>
                <b>{number}</b> {proposal.name} <small>{dateWords(proposal.date)}</small>
              </li>
            ))}
          </ol>
        </div>
      )}
      <Axis axis={axis} />
      {topics.map(({ topic, issues }) => (
        <section key={topic.id} aria-labelledby={`topic-${topic.id}`}>
          <h3 id={`topic-${topic.id}`}>{topic.name}</h3>
          {issues.map((issue) => (
            <Small key={issue.issue.id} axis={axis} courses={issue} />
          ))}
        </section>
      ))}
    </section>
  );
}

type SmallProps = { axis: CoursesAxis; courses: IssueCourses };

function Small({ axis, courses: { issue, rows, silent } }: SmallProps) {
  const [here] = useLocation();
  const [upper, lower] = [issue.options[0], issue.options.at(-1)];
  return (
    <article className={styles.small} id={issue.id} aria-labelledby={`question-${issue.id}`}>
      <header>
        <h4 id={`question-${issue.id}`}>
          <Link href={`${pathOf({ view: "issue", issue: issue.id })}#moved`}>{issue.question}</Link>
        </h4>
        {upper && lower && rows.length > 0 && (
          <p>
            {issue.scale === "ordinal"
              ? `Top: ${upper.label} · foot: ${lower.label}`
              : `From the top, in no order: ${issue.options.map(({ label }) => label).join(" · ")}`}
          </p>
        )}
      </header>
      {rows.length > 0 && (
        <ul>
          {rows.map((course) => (
            <li key={course.party.id}>
              <Link
                href={course.path}
                id={course.cell}
                aria-current={here === course.path ? "true" : undefined}
              >
                {course.party.name}
              </Link>
              <Lane issue={issue} axis={axis} course={course} />
              <p>
                <small>{course.since}</small> {course.words}
              </p>
            </li>
          ))}
        </ul>
      )}
      {silent.map(({ reason, parties }) => (
        <p key={reason} className={styles.silent}>
          {reason}:{" "}
          {parties.map(({ party, path }, at) => (
            <Fragment key={party.id}>
              {at > 0 && ", "}
              <Link href={path}>{party.name}</Link>
            </Fragment>
          ))}
        </p>
      ))}
    </article>
  );
}

const KEYS = [
  {
    id: "line",
    sign: <i className={styles.lineSign} data-tone="plain" />,
    words:
      "one option, held from that day; the colours run from one pole of the scale to the other",
  },
  {
    id: "band",
    sign: <i className={styles.bandSign} data-tone="plain" />,
    words: "a position that leaves so many options open",
  },
  {
    id: "said",
    sign: <i className={styles.saidSign} />,
    words: "a day with a statement on record",
  },
  {
    id: "text",
    sign: <b className={styles.textSign}>6</b>,
    words: "a text came to the table: see the list",
  },
  {
    id: "counted",
    sign: <i className={styles.countedSign} />,
    words: "what the changes above are counted over",
  },
];
