import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { getAutonomy, getCertificates, getPlan } from "@/lib/api/certificates";

/** As tall as the picture of risk and coverage will be, in pixels. */
export const PICTURE_HEIGHT = 560;

export const usePlan = (name: string, delta: number) =>
  useQuery({
    queryKey: ["type", name, "plan", delta],
    queryFn: ({ signal }) => getPlan(name, delta, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** The certificate in force, and the newest of all. */
export const useCertificates = (name: string) =>
  useQuery({
    queryKey: ["type", name, "certificates"],
    queryFn: ({ signal }) => getCertificates(name, null, { signal }),
    staleTime: 10_000,
  });

export const useAutonomy = (name: string) =>
  useQuery({
    queryKey: ["type", name, "autonomy"],
    queryFn: ({ signal }) => getAutonomy(name, { signal }),
    staleTime: 10_000,
  });

/** Looks again at all that is known of a type. */
export function useRenewType(name: string): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ["type", name] });
    void client.invalidateQueries({ queryKey: ["types"] });
  };
}
