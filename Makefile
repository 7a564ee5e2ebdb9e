# Everything that is done with this repository. `make help` lists it.
.DEFAULT_GOAL := help
.PHONY: help demo down test web bench quality build protos oracle format lint clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## Install what is missing, build, start the stack, send the samples, show a digest page
	@Tools/demo.sh

down: ## Stop the stack that `make demo` started; its data stay in .newswire
	@"$$(swift build --configuration release --show-bin-path)/newswire" down --data .newswire

test: ## Install what tests need and run them all: what CI runs
	@Tools/test.sh

web: ## Prove the pages: HTML checker, schemathesis, Chromium; SHOTS=folder for screenshots
	@Tools/install-packages.sh build
	@swift build
	@Tools/web/check.sh $(SHOTS)

bench: ## Print the figures of docs/performance.md, beside their peers
	@Tools/install-packages.sh build
	@Benchmarks/run

quality: ## Measure every step on labelled news: DATA=folder, ONLY="topics countries" for some
	@test -n "$(DATA)" || { echo 'usage: make quality DATA=folder [ONLY="step ..."]; docs/quality.md says what is in it' >&2; exit 64; }
	@Tools/install-packages.sh build
	@swift build --configuration release --product newswire-enrich >&2
	@swift build --configuration release --product newswire-query >&2
	@test -x .build/quality/bin/python || python3 -m venv .build/quality
	@.build/quality/bin/python -c "import nltk" 2>/dev/null || .build/quality/bin/python -m pip install -q nltk || true
	@.build/quality/bin/python Tools/quality/quality.py "$(DATA)" $(if $(ONLY),--only $(ONLY)) \
		--enrich "$$(swift build --configuration release --show-bin-path)/newswire-enrich"

build: ## Build everything in debug mode, warnings as errors
	@Tools/install-packages.sh build
	@swift build --build-tests

protos: ## Regenerate Sources/CNewswireProtos from Protos/
	@Tools/protos.sh

oracle: ## Regenerate the swift-protobuf code that the tests of Wire compare with
	@Tools/oracle.sh

format: ## Format the Swift code in place
	@swift format --in-place --recursive --parallel Package.swift Sources Tests

lint: ## Check formatting and shell scripts
	@Tools/lint.sh

clean: ## Remove what was built; the demo's data in .newswire stay
	@rm -rf .build
