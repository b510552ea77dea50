// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of an Inspector section: label, then a field or a value.

#pragma once

#include "ui/theme/token.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace fabric::ui {

class MeterBar;

/// What a property row lets the user do.
enum class PropertyKind : unsigned char {
  Text,      ///< Neither editable nor computed.
  Computed,  ///< Plain text with ƒ at the right edge.
  Field,     ///< A line edit.
  Choice,    ///< A drop-down.
  Meter,     ///< Computed, with a bar of the value's share below.
};

/// One row, finished for show.
struct PropertyRow {
  QString id;
  QString label;
  PropertyKind kind = PropertyKind::Text;
  QString value;      ///< "mixed" where a multiple selection differs.
  QString note = {};  ///< Behind the value: "of 45.0 kW", "was B19".
  Token noteColour = Token::TextMuted;
  QStringList choices = {};
  double share = 0.0;                               ///< Of a meter, 0 … 1.
  std::optional<Token> meterColour = std::nullopt;  ///< Otherwise from the power ramp.
  std::optional<Token> valueColour = std::nullopt;
  QString toolTip = {};
  QString error = {};  ///< Shown under a field, whose border turns red.

  bool operator==(const PropertyRow&) const = default;
};

/// Rows of 21 px. Setting rows of the same ids and kinds again only changes their texts, so a
/// grid can be kept while the selection moves on. A field that goes away reports nothing; where its
/// row comes again with the same value, what was being typed goes on.
class PropertyGrid : public QWidget {
  Q_OBJECT

 public:
  explicit PropertyGrid(QWidget* parent = nullptr);
  ~PropertyGrid() override;

  void setRows(const std::vector<PropertyRow>& rows);
  const std::vector<PropertyRow>& rows() const { return rows_; }

  /// The editor of a row, or nullptr.
  QWidget* editor(const QString& id) const;
  /// The row a widget belongs to; empty if to none.
  QString rowOf(const QWidget* part) const;
  /// Gives the keyboard to the ƒ of a computed row.
  void focusSource(const QString& id) const;

 signals:
  /// The user changed a field or chose; the text is theirs, not yet checked.
  void edited(const QString& id, const QString& text);
  /// The ƒ of a computed row; `row` in global coordinates, to place a card.
  void sourceRequested(const QString& id, const QRect& row);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Line {
    QLabel* label = nullptr;
    QLabel* value = nullptr;
    QLineEdit* field = nullptr;
    QComboBox* choice = nullptr;
    QToolButton* source = nullptr;
    MeterBar* meter = nullptr;
    QLabel* error = nullptr;
  };

  /// What the user is typing, and the value that stood there.
  struct Typing {
    QString id, value, text;
    int cursor = 0;
  };

  bool sameShape(const std::vector<PropertyRow>& rows) const;
  std::optional<Typing> typing() const;
  void goOnTyping(const Typing& typing);
  void dropBody();
  void build();
  void buildLine(int index);
  void addEditor(int index, int gridRow, Line& line);
  void fill(int index);
  void applyMetrics();

  std::vector<PropertyRow> rows_;
  std::vector<Line> lines_;
  QWidget* body_ = nullptr;  ///< Child that holds the rows; replaced when their shape changes.
};

}  // namespace fabric::ui
