import { useMutation } from "@tanstack/react-query";
import { Eye, EyeOff, FlaskConical, Rocket, RotateCcw, Undo2 } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Button } from "@/components/Button";
import { Confirm } from "@/components/Confirm";
import { FormDialog } from "@/components/FormDialog";
import { ErrorNote } from "@/components/States";
import { TextField } from "@/components/TextField";
import {
  endShadow,
  publishRelease,
  putShadow,
  type Release,
  revertRelease,
  testRelease,
  withdrawRelease,
} from "@/lib/api/policies";
import { useMay, useMe } from "@/lib/api/queries";
import { percent, plural } from "@/lib/format";
import { useKept } from "@/lib/kept";
import { useOnce } from "@/lib/once";
import { useRenewType } from "./usePlan";
import { useChangedRelease } from "./useReleases";
import { whyNot } from "./whyNot";

interface Props {
  name: string;
  release: Release;
  inForce: number;
}

type Asked = "publish" | "withdraw" | "revert" | null;

/** What the type's page was told of costs; the installation's own figure where it was told nothing. */
const cost = (text: string): number | undefined => {
  const value = Number.parseFloat(text.replace(",", "."));
  return value >= 0 ? value : undefined;
};

/** What can be done with a version where it stands. */
export function ReleaseActions({ name, release, inForce }: Props) {
  const { version, state, shadow } = release;
  const [asked, setAsked] = useState<Asked>(null);
  const may = useMay("types:write");
  const me = useMe().data?.name;
  const changed = useChangedRelease(name);
  const renew = useRenewType(name);
  const [review] = useKept(`cost.review.${name}`, "");
  const [wrong] = useKept(`cost.wrong.${name}`, "");
  const test = useMutation({
    mutationFn: () =>
      testRelease(name, version, { cost_of_review: cost(review), cost_of_error: cost(wrong) }),
    onSuccess: changed,
  });
  const hide = useMutation({
    mutationFn: async () => {
      if (shadow) await endShadow(name);
      else await putShadow(name, version);
    },
    onSuccess: renew,
  });
  if (!may) return null;
  const open = state === "draft" || state === "tested";
  const close = () => setAsked(null);
  const done = (after: Release) => {
    changed(after);
    close();
  };
  return (
    <>
      {open && (
        <>
          <Button
            tone={state === "draft" ? "main" : "plain"}
            icon={<FlaskConical aria-hidden="true" />}
            disabled={test.isPending}
            onClick={() => test.mutate()}
          >
            {test.isPending ? "Testing on history" : state === "draft" ? "Test" : "Test again"}
          </Button>
          <Button
            tone={release.may_publish ? "main" : "plain"}
            icon={<Rocket aria-hidden="true" />}
            disabled={!release.may_publish}
            title={whyNot(release, inForce, me) ?? undefined}
            onClick={() => setAsked("publish")}
          >
            Publish
          </Button>
          <Button
            icon={shadow ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
            disabled={hide.isPending}
            onClick={() => hide.mutate()}
          >
            {shadow ? "End the shadow" : "Run in the shadow"}
          </Button>
          <Button tone="danger" icon={<Undo2 aria-hidden="true" />} onClick={() => setAsked("withdraw")}>
            Withdraw
          </Button>
        </>
      )}
      {version !== inForce && !open && (
        <Button icon={<RotateCcw aria-hidden="true" />} onClick={() => setAsked("revert")}>
          Revert to this
        </Button>
      )}
      {test.isError && <ErrorNote error={test.error} />}
      {hide.isError && <ErrorNote error={hide.error} />}
      {asked === "publish" && (
        <Confirm
          title={`Put policy v${version} into force?`}
          effects={publishing(release, inForce)}
          action={`Publish v${version}`}
          danger={false}
          run={() => publishRelease(name, version, inForce)}
          onDone={done}
          onClose={close}
        />
      )}
      {asked === "withdraw" && (
        <Confirm
          title={`Withdraw the draft v${version}?`}
          effects={["It can never be published.", "Its text and what was said of it stay readable."]}
          action="Withdraw"
          run={() => withdrawRelease(name, version)}
          onDone={done}
          onClose={close}
        />
      )}
      {asked === "revert" && <Revert name={name} version={version} onClose={close} />}
    </>
  );
}

/** What will happen, in the figures of its test. */
function publishing({ version, test }: Release, inForce: number): string[] {
  const always = [
    `Every decision from then on is ruled by v${version}; those already made stay as they are.`,
    "No certificate speaks for it until one is proven: what needs one goes to people meanwhile.",
  ];
  if (!test) return always;
  const { before, after, flipped, n } = test;
  return [
    `Of ${plural(n, "case")} of its test ${flipped} come out otherwise than under v${inForce}.`,
    `Automatic share ${percent(before.coverage, 1)} becomes ${percent(after.coverage, 1)}.`,
    ...always,
  ];
}

function Revert({ name, version, onClose }: { name: string; version: number; onClose: () => void }) {
  const [comment, setComment] = useState("");
  const go = useNavigate();
  const once = useOnce();
  const changed = useChangedRelease(name);
  const revert = useMutation({
    mutationFn: () => revertRelease(name, version, comment.trim() || null, once([version, comment])),
    onSuccess: (release) => {
      changed(release);
      onClose();
      void go(`/types/${name}/policies/${release.version}`);
    },
  });
  return (
    <FormDialog
      title={`Revert to v${version}`}
      about="Its text becomes a new draft on top of what is in force; it is tested and published like any other."
      action="Make the draft"
      pending={revert.isPending}
      error={revert.error}
      onSubmit={() => revert.mutate()}
      onClose={onClose}
    >
      <TextField
        label="Why"
        hint="For whoever publishes it; may be left empty."
        maxLength={2000}
        value={comment}
        onChange={setComment}
      />
    </FormDialog>
  );
}
