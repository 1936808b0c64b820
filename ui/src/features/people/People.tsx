import { UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { scopesShort } from "@/components/access/roles";
import { Button } from "@/components/Button";
import { type Column, DataTable } from "@/components/DataTable";
import { Page } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { State } from "@/components/Status";
import { Time } from "@/components/Time";
import { TwoLines } from "@/components/TwoLines";
import { useMay } from "@/lib/api/queries";
import type { Person } from "@/lib/api/types";
import { plural } from "@/lib/format";
import { AddPerson } from "./AddPerson";
import { usePeople, waysIn } from "./usePeople";

const open = (person: Person) => (
  <Link data-row to={`/people/${person.id}`}>
    {person.name}
  </Link>
);

const seen = (person: Person) => (person.last_seen_at ? <Time at={person.last_seen_at} /> : "never");

const columns: Column<Person>[] = [
  { id: "name", header: "Name", cell: ({ row }) => open(row.original), meta: { track: "minmax(0, 1.2fr)" } },
  { accessorKey: "email", header: "Email", meta: { track: "minmax(0, 1.6fr)" } },
  { accessorKey: "role", header: "Role", meta: { track: "72px" } },
  {
    id: "scopes",
    header: "May do",
    cell: ({ row }) => (
      <span className={row.original.scopes ? "" : "quiet"} title={row.original.scopes?.join(", ")}>
        {scopesShort(row.original.scopes)}
      </span>
    ),
    meta: { track: "94px" },
  },
  {
    id: "state",
    header: "State",
    cell: ({ row }) => <State state={row.original.state} />,
    meta: { track: "92px" },
  },
  { id: "ways", header: "Signs in with", cell: ({ row }) => waysIn(row.original) },
  {
    id: "seen",
    header: "Last here",
    cell: ({ row }) => seen(row.original),
    meta: { track: "78px", right: true },
  },
  {
    id: "added",
    header: "Added",
    cell: ({ row }) => <Time at={row.original.created_at} />,
    meta: { track: "78px", right: true },
  },
];

const compact = (person: Person) => (
  <TwoLines
    first={open(person)}
    firstEnd={<State state={person.state} />}
    second={`${person.role} \u00b7 ${person.email}`}
    secondEnd={person.last_seen_at ? <>here {seen(person)}</> : "never here"}
  />
);

export function People() {
  const { query, people, more } = usePeople();
  const [adding, setAdding] = useState(false);
  const mayAdd = useMay("people:write");
  const add = mayAdd && (
    <Button tone="main" icon={<UserRoundPlus aria-hidden="true" />} onClick={() => setAdding(true)}>
      Add a person
    </Button>
  );
  return (
    <Page
      title="People"
      now={query.data && people.length > 0 && now(people, query.hasNextPage)}
      fill
      actions={people.length > 0 && add}
    >
      {query.isPending && <Skeleton label="Loading people" />}
      {query.isError && <ErrorNote error={query.error} retry={() => query.refetch()} />}
      {query.isSuccess && people.length === 0 && (
        <Empty action={add}>Nobody can sign in yet; so far there are only keys.</Empty>
      )}
      {people.length > 0 && (
        <DataTable
          label="People"
          rows={people}
          columns={columns}
          compact={compact}
          rowId={(person) => person.id}
          onEnd={more}
        />
      )}
      {adding && <AddPerson onClose={() => setAdding(false)} />}
    </Page>
  );
}

function now(people: Person[], more: boolean): string {
  const active = people.filter(({ state }) => state === "active");
  const admins = active.filter(({ role }) => role === "admin").length;
  const out = people.length - active.length;
  const parts = [
    `${more ? "More than " : ""}${plural(active.length, "person", "people")} can sign in`,
    plural(admins, "administrator"),
    ...(out ? [`${out} disabled`] : []),
  ];
  return `${parts.join("; ")}.`;
}
