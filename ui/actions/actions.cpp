// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actions.h"

#include "ui/icons/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <string_view>

namespace fabric::ui {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Actions", text); }

/// Without "&", or the whole "(&F)" that languages without Latin letters put behind a text.
QString withoutMnemonic(QString text) {
  static const QRegularExpression appended(QStringLiteral(R"(\(&\w\))"));
  return text.remove(appended).remove(QLatin1Char('&'));
}

const ActionRow& rowOf(ActionId id) { return *std::ranges::find(actionRows(), id, &ActionRow::id); }

/// Whether one of two key sequences is the other or its beginning, so that only one of them could ever be reached.
bool collide(const QKeySequence& a, const QKeySequence& b) {
  return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

constexpr const char* settingsGroup = "shortcuts";
constexpr const char* reasonProperty = "disabledReason";

}  // namespace

QString actionText(const ActionRow& row) { return withoutMnemonic(translated(row.text)); }

QString actionText(ActionId id) { return actionText(rowOf(id)); }

QString menuPath(const ActionRow& row) {
  if (!row.menu) return {};
  QString path = withoutMnemonic(translated(row.menu));
  if (row.submenu) path += QStringLiteral(" › ") + withoutMnemonic(translated(row.submenu));
  return path;
}

Actions::Actions(QWidget* window, const std::map<ActionId, QAction*>& existing) : QObject(window) {
  for (const ActionRow& row : actionRows()) {
    const auto there = existing.find(row.id);
    auto* action = there != existing.end() ? there->second : new QAction(this);
    action->setText(translated(row.text));
    action->setShortcuts(defaultShortcuts(row.id));
    action->setCheckable(row.checkable);
    if (row.icon) action->setIcon(themedIcon(*row.icon));
    describe(row, *action);
    window->addAction(action);
    actions_.emplace(row.id, action);
  }
}

void Actions::describe(const ActionRow& row, QAction& action) const {
  QString tip = *row.tip ? translated(row.tip) : actionText(row).remove(QStringLiteral("…"));
  if (!action.shortcut().isEmpty())
    tip += QStringLiteral("  (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
  action.setToolTip(tip);
}

void Actions::fillMenus(QMenuBar& bar, QMenu* recent) const {
  QMenu* menu = nullptr;
  QMenu* inner = nullptr;
  const char* title = nullptr;
  const char* innerTitle = nullptr;
  const auto same = [](const char* a, const char* b) {
    return a == b || (a && b && std::string_view(a) == std::string_view(b));
  };
  for (const ActionRow& row : actionRows()) {
    if (!row.menu) continue;
    if (!same(row.menu, title)) {
      title = row.menu;
      menu = bar.addMenu(translated(title));
      innerTitle = nullptr;
    }
    const bool opens = row.submenu && !same(row.submenu, innerTitle);
    if (row.separatorBefore) (row.submenu && !opens ? inner : menu)->addSeparator();
    if (opens) inner = menu->addMenu(translated(row.submenu));
    innerTitle = row.submenu;
    (row.submenu ? inner : menu)->addAction((*this)[row.id]);
    if (row.id == ActionId::FileOpen && recent) menu->addMenu(recent);
  }
}

void Actions::setEnabled(ActionId id, bool enabled, const QString& reason) {
  (*this)[id]->setEnabled(enabled);
  (*this)[id]->setProperty(reasonProperty, enabled ? QString() : reason);
}

QString Actions::disabledReason(ActionId id) const {
  const QString reason = (*this)[id]->property(reasonProperty).toString();
  return reason.isEmpty() && !(*this)[id]->isEnabled() ? tr("not possible now") : reason;
}

QMenu* menuOf(const Actions& actions, ActionId first, int count, QWidget* parent) {
  auto* menu = new QMenu(parent);
  for (int i = 0; i < count; ++i) menu->addAction(actions[actionAt(first, i)]);
  return menu;
}

// ---------------------------------------------------------------- keys

QList<QKeySequence> Actions::shortcuts(ActionId id) const { return (*this)[id]->shortcuts(); }

QList<QKeySequence> Actions::defaultShortcuts(ActionId id) {
  const QString keys = QString::fromLatin1(rowOf(id).shortcut);
  return keys.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(keys);
}

void Actions::setShortcuts(ActionId id, const QList<QKeySequence>& keys) {
  (*this)[id]->setShortcuts(keys);
  describe(rowOf(id), *(*this)[id]);
}

std::vector<ActionId> Actions::holders(const QKeySequence& keys, ActionId except) const {
  std::vector<ActionId> found;
  if (keys.isEmpty()) return found;
  for (const auto& [id, action] : actions_) {
    const QList<QKeySequence> own = action->shortcuts();
    if (id != except && std::ranges::any_of(own, [&](const QKeySequence& k) { return collide(k, keys); }))
      found.push_back(id);
  }
  return found;
}

void Actions::load(QSettings& settings) {
  settings.beginGroup(QLatin1String(settingsGroup));
  for (const ActionRow& row : actionRows()) {
    const QVariant stored = settings.value(QLatin1String(row.name));
    if (!stored.isValid()) continue;
    const QString text = stored.toString();
    const QList<QKeySequence> keys = QKeySequence::listFromString(text);
    const bool readable = text.isEmpty() || std::ranges::none_of(keys, [](const QKeySequence& k) {
                            return k.isEmpty() || k[0].key() == Qt::Key_unknown;
                          });
    if (readable) setShortcuts(row.id, text.isEmpty() ? QList<QKeySequence>() : keys);
  }
  settings.endGroup();
}

void Actions::store(QSettings& settings) const {
  settings.beginGroup(QLatin1String(settingsGroup));
  for (const ActionRow& row : actionRows()) {
    const QString key = QLatin1String(row.name);
    if (shortcuts(row.id) == defaultShortcuts(row.id)) settings.remove(key);
    else settings.setValue(key, QKeySequence::listToString(shortcuts(row.id), QKeySequence::PortableText));
  }
  settings.endGroup();
}

}  // namespace fabric::ui
