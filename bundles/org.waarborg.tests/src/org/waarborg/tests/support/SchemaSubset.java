package org.waarborg.tests.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Checks JSON against the keywords of JSON Schema 2020-12 that our schemas use; a keyword that it does not know is a
 * problem too, so that nothing is skipped in silence.
 */
public final class SchemaSubset {

	private static final List<String> SAYS_NOTHING = List.of("$schema", "$id", "$defs", "title", "description",
			"format");

	private final JsonNode root;
	private final List<String> problems;

	public SchemaSubset(JsonNode root, List<String> problems) {
		this.root = root;
		this.problems = problems;
	}

	public void check(JsonNode schema, JsonNode value, String place) {
		for (Map.Entry<String, JsonNode> keyword : schema.properties())
			if (!SAYS_NOTHING.contains(keyword.getKey())
					&& !holds(schema, keyword.getKey(), keyword.getValue(), value, place))
				problems.add(place + ": " + keyword.getKey() + " " + keyword.getValue());
	}

	private boolean holds(JsonNode schema, String keyword, JsonNode rule, JsonNode value, String place) {
		switch (keyword) {
			case "$ref":
				check(root.at(rule.asText().substring(1)), value, place);
				return true;
			case "type":
				return rule.isArray() ? any(rule, t -> isA(t.asText(), value)) : isA(rule.asText(), value);
			case "const":
				return rule.equals(value);
			case "enum":
				return any(rule, value::equals);
			case "required":
				return !value.isObject() || !any(rule, k -> !value.has(k.asText()));
			case "anyOf":
				return fitting(rule, value) > 0;
			case "oneOf":
				return oneOf(rule, value, place);
			case "items":
				for (int i = 0; value.isArray() && i < value.size(); i++)
					check(rule, value.get(i), place + '/' + i);
				return true;
			case "properties", "patternProperties":
				return true;
			case "additionalProperties":
				return properties(schema, rule, value, place);
			default:
				return withinLimit(keyword, rule, value);
		}
	}

	private static boolean withinLimit(String keyword, JsonNode rule, JsonNode value) {
		switch (keyword) {
			case "pattern":
				return !value.isTextual() || Pattern.compile(rule.asText()).matcher(value.asText()).find();
			case "minLength":
				return !value.isTextual() || value.asText().length() >= rule.asInt();
			case "minItems":
				return !value.isArray() || value.size() >= rule.asInt();
			case "minimum":
				return !value.isNumber() || value.asDouble() >= rule.asDouble();
			case "maximum":
				return !value.isNumber() || value.asDouble() <= rule.asDouble();
			default:
				return false;
		}
	}

	/** Names the problems of the branch that has the value's type, which says more than that none fits. */
	private boolean oneOf(JsonNode branches, JsonNode value, String place) {
		if (fitting(branches, value) == 1)
			return true;
		for (JsonNode branch : branches) {
			JsonNode type = root.at(branch.get("$ref").asText().substring(1)).at("/properties/type/const");
			if (type.equals(value.get("type"))) {
				check(branch, value, place);
				return true;
			}
		}
		return false;
	}

	private int fitting(JsonNode branches, JsonNode value) {
		int fitting = 0;
		for (JsonNode branch : branches) {
			List<String> found = new ArrayList<>();
			new SchemaSubset(root, found).check(branch, value, "");
			fitting += found.isEmpty() ? 1 : 0;
		}
		return fitting;
	}

	private boolean properties(JsonNode schema, JsonNode others, JsonNode value, String place) {
		boolean known = true;
		for (Map.Entry<String, JsonNode> property : value.properties()) {
			JsonNode rule = schema.path("properties").path(property.getKey());
			for (Map.Entry<String, JsonNode> pattern : schema.path("patternProperties").properties())
				if (rule.isMissingNode() && Pattern.compile(pattern.getKey()).matcher(property.getKey()).find())
					rule = pattern.getValue();
			if (rule.isMissingNode() && others.isObject())
				rule = others;
			if (rule.isMissingNode())
				known = false;
			else
				check(rule, property.getValue(), place + '/' + property.getKey());
		}
		return known;
	}

	private static boolean any(JsonNode list, Predicate<JsonNode> test) {
		for (JsonNode node : list)
			if (test.test(node))
				return true;
		return false;
	}

	private static boolean isA(String type, JsonNode value) {
		return switch (type) {
			case "object" -> value.isObject();
			case "array" -> value.isArray();
			case "string" -> value.isTextual();
			case "integer" -> value.isIntegralNumber();
			case "number" -> value.isNumber();
			case "boolean" -> value.isBoolean();
			case "null" -> value.isNull();
			default -> false;
		};
	}
}
