// Starts Swagger UI on our own description; a signed-in person's requests carry their CSRF token.
function csrfToken() {
  const found = document.cookie.match(/(?:^|; )dk_csrf=([^;]*)/);
  return found ? found[1] : null;
}

SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  requestInterceptor(request) {
    const token = csrfToken();
    if (token && new URL(request.url, location.href).origin === location.origin)
      request.headers["X-CSRF-Token"] = token;
    return request;
  },
});
