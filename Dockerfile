# gen in an image that holds nothing else:
#
#   docker build --tag gen .
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/work" gen check
#
# What asks git (`gen diff --base`, `gen lint FOLDER`) needs git beside it, and so another image or the executable alone.
# The base is pinned by its tag; where you build for others, pin it by its digest.
FROM swift:6.3.1-bookworm AS build
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
WORKDIR /gen
COPY Scripts/install-packages.sh Scripts/
RUN Scripts/install-packages.sh
COPY Package.swift ./
COPY Sources Sources
COPY Tests Tests
COPY Scripts Scripts
# The date of the manual pages, which are not taken over.
ENV SOURCE_DATE_EPOCH=0
RUN Scripts/build-release.sh

FROM scratch
COPY --from=build /gen/dist/bin/gen /gen
WORKDIR /work
USER 65534:65534
ENTRYPOINT ["/gen"]
