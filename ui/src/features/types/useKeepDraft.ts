import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { type ApiError, asApiError } from "@/lib/api/errors";
import { draftPolicy } from "@/lib/api/policies";
import { useOnce } from "@/lib/once";
import { useChangedRelease } from "./useReleases";

interface Keep {
  keep: (text: string, comment: string) => void;
  error: ApiError | null;
  pending: boolean;
}

/** Keeps a text as a draft, and goes where it is tested and published. */
export function useKeepDraft(name: string): Keep {
  const go = useNavigate();
  const once = useOnce();
  const changed = useChangedRelease(name);
  const work = useMutation({
    mutationFn: ({ text, comment }: { text: string; comment: string }) =>
      draftPolicy(name, text, comment.trim() || null, once([text, comment])),
    onSuccess: (release) => {
      changed(release);
      void go(`/types/${name}/policies/${release.version}`);
    },
  });
  return {
    keep: (text, comment) => work.mutate({ text, comment }),
    error: work.error ? asApiError(work.error) : null,
    pending: work.isPending,
  };
}
