#include "report/names.h"

namespace selostelint {

std::string_view name_of(BlockKind kind) {
    switch (kind) {
        case BlockKind::heading: return "heading";
        case BlockKind::paragraph: return "paragraph";
        case BlockKind::list_item: return "list_item";
        case BlockKind::table_cell: return "table_cell";
        case BlockKind::label: return "label";
    }
    return "";
}

std::string_view name_of(BlockRole role) {
    switch (role) {
        case BlockRole::body: return "body";
        case BlockRole::chrome: return "chrome";
        case BlockRole::front_matter: return "front_matter";
        case BlockRole::quote: return "quote";
        case BlockRole::translation: return "translation";
    }
    return "";
}

std::string_view name_of(LineUnit unit) {
    switch (unit) {
        case LineUnit::line: return "line";
        case LineUnit::page_line: return "page_line";
        case LineUnit::paragraph: return "paragraph";
    }
    return "";
}

std::string_view name_of(SectionEvidence evidence) {
    switch (evidence) {
        case SectionEvidence::heading: return "heading";
        case SectionEvidence::content: return "content";
        case SectionEvidence::none: return "none";
    }
    return "";
}

std::string_view name_of(Certainty certainty) {
    switch (certainty) {
        case Certainty::hinted: return "hinted";
        case Certainty::stated: return "stated";
    }
    return "";
}

std::string_view name_of(Polarity polarity) {
    switch (polarity) {
        case Polarity::affirmed: return "affirmed";
        case Polarity::negated: return "negated";
    }
    return "";
}

std::string_view name_of(Outcome outcome) {
    switch (outcome) {
        case Outcome::satisfied: return "satisfied";
        case Outcome::violated: return "violated";
        case Outcome::not_applicable: return "not_applicable";
        case Outcome::undecided: return "undecided";
    }
    return "";
}

std::string_view name_of(Anchor anchor) {
    switch (anchor) {
        case Anchor::text: return "text";
        case Anchor::section: return "section";
        case Anchor::document: return "document";
    }
    return "";
}

std::string_view name_of(RequirementStatus status) {
    switch (status) {
        case RequirementStatus::met: return "met";
        case RequirementStatus::vague: return "vague";
        case RequirementStatus::missing: return "missing";
        case RequirementStatus::not_applicable: return "not_applicable";
        case RequirementStatus::undecided: return "undecided";
    }
    return "";
}

std::string_view name_of(RoleCertainty certainty) {
    switch (certainty) {
        case RoleCertainty::stated: return "stated";
        case RoleCertainty::inferred: return "inferred";
        case RoleCertainty::configured: return "configured";
    }
    return "";
}

std::string_view name_of(SuppressionKind kind) {
    switch (kind) {
        case SuppressionKind::in_source: return "in_source";
        case SuppressionKind::external: return "external";
    }
    return {};
}

std::string_view name_of(BaselineState state) {
    switch (state) {
        case BaselineState::none: return {};
        case BaselineState::fresh: return "new";
        case BaselineState::unchanged: return "unchanged";
    }
    return {};
}

}  // namespace selostelint
