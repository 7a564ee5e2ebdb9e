"""What PyPI's faker knows of persons' names, for the tools beside this file."""
import importlib


def names(locales):
    """Pairs of the attribute that a list has ("first_names_female", "last_names") and a name of it, in a stable order."""
    for locale in locales:
        try:
            provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        except ImportError:
            continue
        for attribute in sorted(vars(provider)):
            values = getattr(provider, attribute)
            if attribute.startswith(("first_names", "last_names")) and not isinstance(values, property):
                yield from ((attribute, name) for name in values)
