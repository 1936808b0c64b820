import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { FactList } from "@/components/FactList";
import { Page, Section } from "@/components/Page";
import { ScrollBox } from "@/components/ScrollBox";
import { ErrorNote, Skeleton } from "@/components/States";
import { Time } from "@/components/Time";
import { diffRelease, type Release as Found } from "@/lib/api/policies";
import { useMe, useType } from "@/lib/api/queries";
import { figure } from "@/lib/format";
import { Lines } from "./Lines";
import policyStyles from "./Policy.module.css";
import { ReleaseActions } from "./ReleaseActions";
import { ReleaseComments } from "./ReleaseComments";
import { ReleaseMark } from "./ReleaseMark";
import { ReleaseTest } from "./ReleaseTest";
import styles from "./Releases.module.css";
import { ReviewLoad } from "./ReviewLoad";
import { Shadow } from "./Shadow";
import { useRelease } from "./useReleases";
import { whyNot } from "./whyNot";

const crumbsOf = (name: string) => [
  { text: "Types", to: "/types" },
  { text: name, to: `/types/${name}` },
  { text: "Policies", to: `/types/${name}/policies` },
];

/** One version of a policy: what it changes, what that would do, what was said, and what can be done with it. */
export function Release() {
  const { name = "", version = "" } = useParams();
  const found = useRelease(name, Number(version));
  const type = useType(name);
  if (found.data && type.data)
    return <Known key={version} name={name} release={found.data} inForce={type.data.policy.version} />;
  const error = found.error ?? type.error;
  return (
    <Page title={`Policy v${version}`} crumbs={crumbsOf(name)}>
      {error ? <ErrorNote error={error} /> : <Skeleton rows={8} label="Loading the policy" />}
    </Page>
  );
}

interface KnownProps {
  name: string;
  release: Found;
  inForce: number;
}

function Known({ name, release, inForce }: KnownProps) {
  const open = release.state === "draft" || release.state === "tested";
  const why = whyNot(release, inForce, useMe().data?.name);
  const against = release.version === inForce ? release.based_on : inForce;
  return (
    <Page
      title={`Policy v${release.version}`}
      crumbs={crumbsOf(name)}
      now={
        <>
          <ReleaseMark state={release.state} />
          {release.comment && ` \u00b7 ${release.comment}`}
          {release.stale &&
            ` \u00b7 stale: drafted on top of v${release.based_on}, and v${inForce} is in force by now`}
          {release.shadow && " \u00b7 runs in the shadow"}
        </>
      }
      actions={<ReleaseActions name={name} release={release} inForce={inForce} />}
    >
      {open && why && (
        <p role="note" className={styles.why}>
          {why}
        </p>
      )}
      <Section
        id="diff"
        title="What it changes"
        aside={against === null ? "the first version" : `against v${against}`}
      >
        {against === null ? (
          <Text release={release} />
        ) : (
          <Difference name={name} version={release.version} against={against} />
        )}
      </Section>
      <div className={styles.pair}>
        <Section id="test" title="What it would do" aside={<Tested release={release} />}>
          <ReleaseTest name={name} release={release} />
        </Section>
        <Section id="comments" title="Comments" aside={String(release.comments.length)}>
          <ReleaseComments name={name} release={release} />
        </Section>
      </div>
      {(open || release.shadow) && (
        <>
          <Section id="shadow" title="In the shadow">
            <Shadow name={name} version={release.version} />
          </Section>
          <Section id="load" title="Review load" aside="the next 7 days">
            <ReviewLoad name={name} candidate={release.version} />
          </Section>
        </>
      )}
      {against !== null && (
        <Section id="text" title="Text">
          <Text release={release} />
        </Section>
      )}
      <Section id="history" title="History">
        <History release={release} />
      </Section>
    </Page>
  );
}

const Text = ({ release }: { release: Found }) => (
  <ScrollBox className={policyStyles.text} label={`Policy v${release.version}`}>
    <pre>{release.text}</pre>
  </ScrollBox>
);

const Tested = ({ release: { tested_at: at } }: { release: Found }) =>
  at ? (
    <>
      tested <Time at={at} />
    </>
  ) : (
    "not tested yet"
  );

function History({ release }: { release: Found }) {
  const { created_by: author, created_at: made, published_at: published, published_by: publisher } = release;
  return (
    <FactList
      facts={[
        [
          "Drafted",
          <span key="d">
            <Time at={made} /> by {author}
            {release.based_on !== null && `, on top of v${release.based_on}`}
          </span>,
        ],
        release.tested_at ? ["Tested", <Time key="t" at={release.tested_at} />] : null,
        published
          ? [
              "Published",
              <span key="p">
                <Time at={published} /> by {publisher}
              </span>,
            ]
          : null,
      ]}
    />
  );
}

interface DifferenceProps {
  name: string;
  version: number;
  against: number;
}

const setting = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : figure(value);

function Difference({ name, version, against }: DifferenceProps) {
  const found = useQuery({
    queryKey: ["type", name, "policies", version, "diff", against],
    queryFn: ({ signal }) => diffRelease(name, version, against, { signal }),
    staleTime: Infinity,
  });
  if (found.isError) return <ErrorNote error={found.error} retry={() => found.refetch()} />;
  if (!found.data) return <Skeleton rows={4} label="Loading the difference" />;
  const { diff, changes } = found.data;
  const lines = diff.split("\n").filter((line) => line !== "" && !/^(---|\+\+\+) /.test(line));
  return (
    <div className={styles.stack}>
      {changes.length > 0 && (
        <table className={`${styles.sides} ${styles.settings}`} aria-label="Settings that change">
          <thead>
            <tr>
              <th scope="col">setting</th>
              <th scope="col">v{against}</th>
              <th scope="col">v{version}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ setting: key, before, after }) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                </th>
                <td className="quiet">{setting(before)}</td>
                <td className={styles.after}>{setting(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Lines
        label={`Text of v${version} against v${against}`}
        lines={lines}
        empty="The texts are the same."
      />
    </div>
  );
}
