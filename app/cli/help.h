// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The longer help pages of commands.
#pragma once

#include <string>

namespace fabric::cli {

std::string generateHelp();
std::string reportHelp();
std::string checkHelp();
std::string bomHelp();
std::string cablesHelp();
std::string traceHelp();
std::string convertHelp();
std::string opticsHelp();
std::string acrossHelp();
std::string domainsHelp();
std::string failHelp();
std::string collectiveHelp();
std::string substitutesHelp();
std::string catalogHelp();

}  // namespace fabric::cli
