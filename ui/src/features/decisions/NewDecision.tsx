import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FlaskConical } from "lucide-react";
import { useEffect, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { Button, ButtonLink } from "@/components/Button";
import { Field, inputClass } from "@/components/Field";
import { InputForm } from "@/components/InputForm";
import { Page } from "@/components/Page";
import { Empty, ErrorNote, Skeleton } from "@/components/States";
import { createDecision } from "@/lib/api/calls";
import { asApiError } from "@/lib/api/errors";
import { useType, useTypes } from "@/lib/api/queries";
import type { TypeDetail } from "@/lib/api/types";
import { type Draft, exampleDraft, toAmount, toInput } from "@/lib/draft";
import { plural } from "@/lib/format";
import styles from "./NewDecision.module.css";

const CRUMBS = [{ text: "Decisions", to: "/decisions" }];

export function NewDecision() {
  const [search, setSearch] = useSearchParams();
  const types = useTypes();
  const name = search.get("type") ?? types.data?.data[0]?.name ?? null;
  const type = useType(name);
  return (
    <Page
      title="New decision"
      crumbs={CRUMBS}
      now="One question, decided in the request and stored with all its steps."
    >
      {types.isSuccess && types.data.data.length === 0 && (
        <Empty action={<ButtonLink to="/types/learn">Learn a type</ButtonLink>}>
          There is no decision type yet; a type is learned from a file of past cases.
        </Empty>
      )}
      {types.data && types.data.data.length > 0 && (
        <div className={styles.type}>
          <Field
            label="Type"
            hint={type.data && `Version ${type.data.version}, ${plural(type.data.options.length, "option")}`}
          >
            {({ id, describedBy }) => (
              <select
                id={id}
                aria-describedby={describedBy}
                className={inputClass}
                value={name ?? ""}
                onChange={(event) => setSearch({ type: event.target.value }, { replace: true })}
              >
                {types.data.data.map((entry) => (
                  <option key={entry.name}>{entry.name}</option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      {(types.isError || type.isError) && (
        <ErrorNote
          error={types.error ?? type.error}
          retry={() => void (types.isError ? types.refetch() : type.refetch())}
        />
      )}
      {name && type.isPending && <Skeleton rows={4} />}
      {type.data && <Ask key={type.data.name} type={type.data} />}
    </Page>
  );
}

function Ask({ type }: { type: TypeDetail }) {
  const go = useNavigate();
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft>(() => exampleDraft(type.fields));
  const [amount, setAmount] = useState("");
  const ask = useMutation({
    mutationFn: () =>
      createDecision({ type: type.name, input: toInput(type.fields, draft), amount: toAmount(amount) }),
    onSuccess: (decision) => {
      void client.invalidateQueries({ queryKey: ["decisions"] });
      void client.invalidateQueries({ queryKey: ["counts"] });
      void go(`/decisions/${decision.id}`);
    },
  });
  const error = ask.error ? asApiError(ask.error) : null;
  useEffect(() => {
    if (error) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate();
      }}
    >
      <fieldset>
        <legend className={styles.legend}>
          <span>Input</span>
          <span className={styles.fill}>
            <Button
              tone="bare"
              icon={<FlaskConical aria-hidden="true" />}
              onClick={() => setDraft(exampleDraft(type.fields))}
            >
              Fill in the example
            </Button>
            <Button tone="bare" onClick={() => setDraft({})}>
              Empty
            </Button>
          </span>
        </legend>
        <InputForm fields={type.fields} draft={draft} onChange={setDraft} problems={error?.problems} />
      </fieldset>
      <div className={styles.type}>
        <Field label="Amount at stake" hint="Sets the risk tier; may be left empty.">
          {({ id, describedBy }) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className={inputClass}
              inputMode="decimal"
              value={amount}
              onChange={(event) => setAmount(event.target.value)}
            />
          )}
        </Field>
      </div>
      {error && <ErrorNote error={error} />}
      <div>
        <Button type="submit" tone="main" disabled={ask.isPending}>
          {ask.isPending ? "Deciding" : "Decide"}
        </Button>
      </div>
    </form>
  );
}
