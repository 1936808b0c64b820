import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect } from "react";
import { createBrowserRouter, RouterProvider } from "react-router";
import { SignIn } from "@/features/signin/SignIn";
import { ApiError } from "@/lib/api/errors";
import { useKey } from "@/lib/api/session";
import { routes } from "./routes";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.status < 500),
      refetchOnWindowFocus: false,
    },
  },
});

const router = createBrowserRouter(routes);

export function App() {
  const key = useKey();
  useEffect(() => {
    if (!key) queries.clear();
  }, [key]);
  if (!key) return <SignIn />;
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
