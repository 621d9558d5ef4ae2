# Small at run time, and nothing of it runs as root: built with compilers, run without.
FROM node:20-bookworm AS build
WORKDIR /src
COPY . .
ENV npm_config_onnxruntime_node_install=skip
RUN npm ci && npm pack --pack-destination /tmp && npm install --global --omit=dev /tmp/opcite-*.tgz

FROM node:20-bookworm-slim
COPY --from=build /usr/local/lib/node_modules/opcite /usr/local/lib/node_modules/opcite
RUN ln -s ../lib/node_modules/opcite/dist/cli/main.js /usr/local/bin/opcite && install -d -o node -g node /data
USER node
# Texts and what is built from them live in /data/opcite; all else may be read-only.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 XDG_DATA_HOME=/data
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=20s --interval=30s --timeout=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["opcite", "serve"]
