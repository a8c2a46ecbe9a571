"""The sections of the Settings page in their order, each made when its turn comes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from counterfoil.ui.settings_access import SettingsAccess
from counterfoil.ui.windows.settings_section import Section

if TYPE_CHECKING:
    from counterfoil.ui.windows.settings_data import DataSection
    from counterfoil.ui.windows.settings_plugins import PluginsSection
    from counterfoil.ui.windows.settings_prices import PricesSection
    from counterfoil.ui.windows.settings_sharing import SharingSection

Make = Callable[[], Section]
Told = Callable[["PricesSection | DataSection"], Section]


def makers(
    access: SettingsAccess,
    connected: Callable[[SharingSection], Section],
    told: Told,
    looked_up: Callable[[PluginsSection], Section],
) -> list[Make]:
    """Each imports what it needs when its turn comes."""
    return [
        partial(_agents, access),
        partial(_accounts, access),
        partial(_prices, access, told),
        partial(_warnings, access),
        partial(_icon, access),
        partial(_look, access),
        partial(_general, access),
        partial(_updates, access),
        partial(_local, access),
        partial(_sharing, access, connected),
        partial(_plugins, access, looked_up),
        partial(_data, access, told),
    ]


def _agents(access: SettingsAccess) -> Section:
    from counterfoil.ui.windows.settings_agents import AgentsSection

    return AgentsSection(access.preferences, access.agents)


def _accounts(access: SettingsAccess) -> Section:
    from counterfoil.ui.windows.settings_accounts import AccountsSection

    return AccountsSection(access.preferences, access.agents)


def _prices(access: SettingsAccess, told: Told) -> Section:
    from counterfoil.ui.prices_access import PricesAccess
    from counterfoil.ui.windows.settings_prices import PricesSection

    return told(
        PricesSection(access.preferences, access.prices or PricesAccess(access.preferences.state.path.parent))
    )


def _warnings(access: SettingsAccess) -> Section:
    from counterfoil.ui.windows.settings_warnings import WarningsSection

    return WarningsSection(access.preferences, access.switches)


def _icon(access: SettingsAccess) -> Section:
    from counterfoil.ui.windows.settings_icon import IconSection

    return IconSection(access.preferences)


def _look(access: SettingsAccess) -> Section:
    from counterfoil.ui.windows.settings_look import LookSection

    return LookSection(access.preferences)


def _general(access: SettingsAccess) -> Section:
    from counterfoil.ui.windows.settings_look import GeneralSection

    return GeneralSection(access.preferences, access.login)


def _updates(access: SettingsAccess) -> Section:
    from counterfoil.ui.windows.settings_updates import UpdatesSection

    return UpdatesSection(access.preferences, access.updates)


def _sharing(access: SettingsAccess, connected: Callable[[SharingSection], Section]) -> Section:
    from counterfoil.ui.windows.settings_sharing import SharingSection

    return connected(SharingSection(access.preferences))


def _local(access: SettingsAccess) -> Section:
    from counterfoil.ui.windows.settings_local import LocalSection

    return LocalSection(access.preferences)


def _plugins(access: SettingsAccess, looked_up: Callable[[PluginsSection], Section]) -> Section:
    from counterfoil.ui.windows.settings_plugins import PluginsSection

    return looked_up(PluginsSection(access.preferences))


def _data(access: SettingsAccess, told: Told) -> Section:
    from counterfoil.ui.windows.settings_data import DataSection

    return told(DataSection(access.preferences, access.moving))
