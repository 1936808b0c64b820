import { useMutation, useQuery } from "@tanstack/react-query";
import { Ban, LockKeyhole, Pencil, UserRoundCheck } from "lucide-react";
import { useState } from "react";
import { useParams } from "react-router";
import { Permissions } from "@/components/access/Permissions";
import { Button } from "@/components/Button";
import { Confirm } from "@/components/Confirm";
import { Id } from "@/components/Copy";
import { FactList } from "@/components/FactList";
import { Page, Section } from "@/components/Page";
import { ErrorNote, Skeleton } from "@/components/States";
import { State } from "@/components/Status";
import { Time } from "@/components/Time";
import { useMay, useMe } from "@/lib/api/queries";
import { disablePerson, enablePerson, getPerson } from "@/lib/api/access";
import type { Person } from "@/lib/api/types";
import { ChangePerson, SetPassword } from "./ChangePerson";
import { useChanged, waysIn } from "./usePeople";

const CRUMBS = [{ text: "People", to: "/people" }];

export function PersonPage() {
  const { id = "" } = useParams();
  const person = useQuery({ queryKey: ["person", id], queryFn: ({ signal }) => getPerson(id, { signal }) });
  if (person.data) return <Known person={person.data} />;
  return (
    <Page title="Person" crumbs={CRUMBS}>
      {person.isError ? (
        <ErrorNote error={person.error} retry={() => person.refetch()} />
      ) : (
        <Skeleton rows={6} label="Loading the person" />
      )}
    </Page>
  );
}

function Known({ person }: { person: Person }) {
  const mine = useMe().data?.prefix === person.email;
  return (
    <Page
      title={person.name}
      crumbs={CRUMBS}
      now={
        <>
          <State state={person.state} /> {"\u00b7"} {person.role} {"\u00b7"}{" "}
          {person.last_seen_at ? (
            <>
              last here <Time at={person.last_seen_at} />
            </>
          ) : (
            "never here yet"
          )}
          {mine && " \u00b7 this is you"}
        </>
      }
      actions={<Actions person={person} mine={mine} />}
    >
      <Section id="person" title="The person">
        <FactList
          facts={[
            ["Email", <Id key="e" value={person.email} label="the email" />],
            ["Role", person.role],
            ["Signs in with", waysIn(person)],
            [
              "Added",
              <span key="a">
                <Time at={person.created_at} /> by {person.created_by}
              </span>,
            ],
            person.disabled_at ? ["Disabled", <Time key="d" at={person.disabled_at} />] : null,
          ]}
        />
      </Section>
      <Section
        id="permissions"
        title="What they may do"
        aside={
          person.scopes === null
            ? `all that the role ${person.role} may do`
            : `role ${person.role}, narrowed to ${person.scopes.join(", ")}`
        }
      >
        <Permissions has={person.permissions} />
      </Section>
    </Page>
  );
}

function Actions({ person, mine }: { person: Person; mine: boolean }) {
  const [asked, setAsked] = useState<"change" | "password" | "disable" | null>(null);
  const may = useMay("people:write");
  const changed = useChanged();
  const enable = useMutation({ mutationFn: () => enablePerson(person.id), onSuccess: changed });
  const close = () => setAsked(null);
  if (!may) return null;
  return (
    <>
      <Button icon={<Pencil aria-hidden="true" />} onClick={() => setAsked("change")}>
        Change
      </Button>
      <Button icon={<LockKeyhole aria-hidden="true" />} onClick={() => setAsked("password")}>
        Set a password
      </Button>
      {person.state === "active" ? (
        <Button tone="danger" icon={<Ban aria-hidden="true" />} onClick={() => setAsked("disable")}>
          Disable
        </Button>
      ) : (
        <Button
          icon={<UserRoundCheck aria-hidden="true" />}
          disabled={enable.isPending}
          onClick={() => enable.mutate()}
        >
          Enable
        </Button>
      )}
      {enable.error && <ErrorNote error={enable.error} />}
      {asked === "change" && <ChangePerson person={person} onClose={close} />}
      {asked === "password" && <SetPassword person={person} onClose={close} />}
      {asked === "disable" && (
        <Confirm
          title={`Disable ${person.name}?`}
          effects={[
            "All of their sessions end, and they cannot sign in.",
            "What they decided and reviewed stays theirs.",
            "They can be enabled again at any time.",
            ...(mine ? [<strong key="mine">This is you: you will be signed out.</strong>] : []),
          ]}
          action="Disable"
          run={() => disablePerson(person.id)}
          onDone={(after) => {
            changed(after);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
