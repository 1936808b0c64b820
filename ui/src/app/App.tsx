import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { createBrowserRouter, RouterProvider } from "react-router";
import { SignIn } from "@/features/signin/SignIn";
import { ApiError } from "@/lib/api/errors";
import { takePlace, useSession } from "@/lib/api/session";
import { routes } from "./routes";

const makeQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.status < 500),
        refetchOnWindowFocus: false,
      },
    },
  });

const router = createBrowserRouter(routes);

/** The sign-in page stands in the place of every other page, whose address waits until somebody is known. */
export function App() {
  const { way, turn } = useSession();
  useEffect(() => {
    const place = way && takePlace();
    if (place) void router.navigate(place, { replace: true });
  }, [way]);
  return way ? <Pages key={turn} /> : <SignIn />;
}

/** Answers are kept for one turn only: whoever comes next sees nothing of the one before. */
function Pages() {
  const [queries] = useState(makeQueries);
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
