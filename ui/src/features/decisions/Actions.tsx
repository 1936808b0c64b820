import { Braces, FileText, FlaskConical, History, Inbox, Target } from "lucide-react";
import { useState } from "react";
import { Button, ButtonLink } from "@/components/Button";
import { Copy } from "@/components/Copy";
import { useMay, useMayTry } from "@/lib/api/queries";
import { type DecisionDetail, isReadable } from "@/lib/api/types";
import { curl } from "./curl";
import { Outcome } from "./Outcome";

interface Props {
  decision: DecisionDetail;
  trying: boolean;
  onTry: () => void;
  replaying: boolean;
  onReplay: () => void;
  onRaw: () => void;
}

export function Actions({ decision, trying, onTry, replaying, onReplay, onRaw }: Props) {
  const [outcome, setOutcome] = useState(false);
  const mayReview = useMay("reviews:write");
  const mayTry = useMayTry();
  return (
    <>
      {mayReview && decision.status === "needs_review" && (
        <ButtonLink to={`/inbox/${decision.id}`} tone="main" icon={<Inbox aria-hidden="true" />}>
          Review
        </ButtonLink>
      )}
      {mayTry && isReadable(decision) && (
        <Button icon={<FlaskConical aria-hidden="true" />} hint="w" aria-expanded={trying} onClick={onTry}>
          What if
        </Button>
      )}
      {mayTry && decision.status !== "queued" && decision.status !== "processing" && (
        <Button icon={<History aria-hidden="true" />} hint="p" aria-expanded={replaying} onClick={onReplay}>
          Replay
        </Button>
      )}
      {mayReview && (
        <Button icon={<Target aria-hidden="true" />} onClick={() => setOutcome(true)}>
          Report the outcome
        </Button>
      )}
      {decision.id && (
        <ButtonLink to={`/decisions/${decision.id}/dossier`} icon={<FileText aria-hidden="true" />}>
          Dossier
        </ButtonLink>
      )}
      {isReadable(decision) && (
        <Copy text={() => curl(decision)} label="Copy as curl, to ask the same again" tone="plain">
          curl
        </Copy>
      )}
      <Button icon={<Braces aria-hidden="true" />} hint="." onClick={onRaw}>
        JSON
      </Button>
      {outcome && <Outcome decision={decision} onClose={() => setOutcome(false)} />}
    </>
  );
}
