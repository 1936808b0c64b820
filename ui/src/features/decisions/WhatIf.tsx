import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { RotateCcw, X } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "@/components/Button";
import { Field, inputClass } from "@/components/Field";
import { InputForm } from "@/components/InputForm";
import { ErrorNote, Skeleton } from "@/components/States";
import { previewDecision } from "@/lib/api/calls";
import { asApiError } from "@/lib/api/errors";
import { useType } from "@/lib/api/queries";
import type { Input, ReadableDecision } from "@/lib/api/types";
import { toAmount, toDraft, toInput } from "@/lib/draft";
import { useDebounced } from "@/lib/hooks";
import { Compare } from "./Compare";
import { SimilarToInput } from "./SimilarDecisions";
import styles from "./WhatIf.module.css";

const SETTLED_MS = 350;

/** The same question with another input, decided beside the stored one and kept nowhere. */
export function WhatIf({ decision, onClose }: { decision: ReadableDecision; onClose: () => void }) {
  const type = useType(decision.type);
  const fields = useMemo(() => type.data?.fields ?? [], [type.data]);
  const original = useMemo(() => toDraft(fields, decision.input), [fields, decision.input]);
  const [edited, setEdited] = useState<Record<string, string>>({});
  const [amount, setAmount] = useState(decision.amount == null ? "" : String(decision.amount));
  const draft = { ...original, ...edited };
  const asked = useDebounced(JSON.stringify([draft, amount]), SETTLED_MS);
  const preview = useQuery({
    queryKey: ["preview", decision.id, asked],
    queryFn: ({ signal }) => {
      const [settled, stake] = JSON.parse(asked) as [Record<string, string>, string];
      const input = toInput(fields, settled);
      return previewDecision({ type: decision.type, input, amount: toAmount(stake) }, { signal });
    },
    enabled: fields.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const error = preview.error ? asApiError(preview.error) : null;
  return (
    <section className={styles.panel} aria-labelledby="what-if">
      <header className={styles.head}>
        <h2 id="what-if">What if</h2>
        <p className="quiet">Change the input; it is decided anew beside, and nothing is stored.</p>
        <Button
          tone="bare"
          icon={<RotateCcw aria-hidden="true" />}
          onClick={() => {
            setEdited({});
            setAmount(decision.amount == null ? "" : String(decision.amount));
          }}
        >
          As it was
        </Button>
        <Button tone="bare" icon={<X aria-hidden="true" />} aria-label="Close what if" onClick={onClose} />
      </header>
      {type.isError && <ErrorNote error={type.error} retry={() => type.refetch()} />}
      {type.isPending && <Skeleton rows={4} />}
      {type.data && (
        <div className={styles.sides}>
          <div className={styles.form}>
            <InputForm
              fields={fields}
              draft={draft}
              onChange={setEdited}
              compare={original}
              problems={error?.problems}
            />
            <div className={styles.amount}>
              <Field label="Amount at stake">
                {({ id }) => (
                  <input
                    id={id}
                    className={inputClass}
                    inputMode="decimal"
                    value={amount}
                    onChange={(event) => setAmount(event.target.value)}
                  />
                )}
              </Field>
            </div>
          </div>
          <div className={styles.result} aria-live="polite" aria-busy={preview.isFetching}>
            {error ? (
              <ErrorNote error={error} />
            ) : (
              preview.data && (
                <>
                  <Compare before={decision} after={preview.data} />
                  {preview.data.input && (
                    <SimilarToInput type={decision.type} input={preview.data.input as Input} />
                  )}
                </>
              )
            )}
          </div>
        </div>
      )}
    </section>
  );
}
