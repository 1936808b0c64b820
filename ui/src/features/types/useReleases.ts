import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRelease, listReleases, type Release } from "@/lib/api/policies";

export const useReleases = (name: string) =>
  useQuery({
    queryKey: ["type", name, "policies"],
    queryFn: ({ signal }) => listReleases(name, null, { signal }),
    staleTime: 5_000,
  });

export const useRelease = (name: string, version: number) =>
  useQuery({
    queryKey: ["type", name, "policies", version],
    queryFn: ({ signal }) => getRelease(name, version, { signal }),
    enabled: Number.isInteger(version) && version > 0,
    staleTime: 5_000,
  });

/** Keeps what came back of a release, and looks again at everything that it may have moved. */
export function useChangedRelease(name: string): (release: Release) => void {
  const client = useQueryClient();
  return (release) => {
    client.setQueryData(["type", name, "policies", release.version], release);
    void client.invalidateQueries({ queryKey: ["type", name] });
    void client.invalidateQueries({ queryKey: ["types"] });
  };
}
