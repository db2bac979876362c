package vn.motcua.events.contract;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas (2020-12) of records: what is not {@link Nullable} is required, the rest
 * may be absent or null; what a field means comes from {@link Words}.
 * <p>
 * Lists of values are open: the known ones are named, any other code is valid too, since
 * a consumer must live with a value that came after it was written.
 */
final class FactSchemas {

    private final Words words;

    private final SchemaGenerator generator;

    FactSchemas(Words words) {
        this.words = words;
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12,
                OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.ADDITIONAL_FIXED_TYPES, Option.STANDARD_FORMATS,
                    Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        fields(config);
        types(config);
        this.generator = new SchemaGenerator(config.build());
    }

    /** The schema of the record and, under {@code $defs}, of what it holds. */
    ObjectNode of(Class<?> type) {
        return this.generator.generateSchema(type);
    }

    private void fields(SchemaGeneratorConfigBuilder config) {
        config.forFields()
            .withRequiredCheck((field) -> !isOptional(field))
            .withNullableCheck(FactSchemas::isOptional)
            .withTitleResolver((field) -> field.isFakeContainerItemScope() ? null : word(field).vietnamese())
            .withDescriptionResolver((field) -> field.isFakeContainerItemScope() ? null : word(field).english())
            .withStringPatternResolver((field) -> isText(field) ? meaning(field).pattern() : null)
            .withInstanceAttributeOverride(this::complete);
    }

    private void types(SchemaGeneratorConfigBuilder config) {
        config.forTypesInGeneral()
            .withCustomDefinitionProvider(this::openValues)
            .withCustomDefinitionProvider(FactSchemas::map)
            .withTitleResolver((scope) -> described(scope.getType()) ? word(scope.getType()).vietnamese() : null)
            .withDescriptionResolver((scope) -> described(scope.getType()) ? word(scope.getType()).english() : null)
            .withPropertySorter((first, second) -> place(first) - place(second));
    }

    private static boolean isOptional(FieldScope field) {
        AnnotatedType type = field.getRawMember().getAnnotatedType();
        return !field.isFakeContainerItemScope() && type.isAnnotationPresent(Nullable.class);
    }

    private Word word(FieldScope field) {
        return this.words.of(field.getRawMember().getDeclaringClass(), field.getRawMember().getName());
    }

    private Word word(ResolvedType type) {
        return this.words.of(type.getErasedType());
    }

    private TextMeaning meaning(FieldScope field) {
        return Objects.requireNonNull(word(field).text(),
                () -> "words.txt does not say what the text may hold: " + field.getRawMember());
    }

    private static boolean isText(FieldScope field) {
        return field.getType().getErasedType() == String.class;
    }

    private static boolean described(ResolvedType type) {
        return type.getErasedType().isRecord();
    }

    private void complete(ObjectNode schema, FieldScope field, SchemaGenerationContext context) {
        if (isText(field) && !word(field).known().isEmpty()) {
            schema.remove("pattern");
            open(schema, word(field).known());
        }
        if (Map.class.isAssignableFrom(field.getType().getErasedType())) {
            schema.putObject("propertyNames").put("pattern", meaning(field).pattern());
        }
    }

    private static void open(ObjectNode schema, List<String> known) {
        ArrayNode either = schema.putArray("anyOf");
        ArrayNode values = either.addObject().putArray("enum");
        known.forEach(values::add);
        either.addObject()
            .put("description", "A value that was added later; do not fail on it.")
            .put("pattern", TextMeaning.CODE.pattern());
    }

    private @Nullable CustomDefinition openValues(ResolvedType type, SchemaGenerationContext context) {
        if (!type.getErasedType().isEnum()) {
            return null;
        }
        Word word = word(type);
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        schema.put("type", "string").put("title", word.vietnamese()).put("description", word.english());
        open(schema, Stream.of(type.getErasedType().getEnumConstants()).map(Object::toString).toList());
        return new CustomDefinition(schema);
    }

    /** In its place: the name of a type with brackets is no name in a document. */
    private static @Nullable CustomDefinition map(ResolvedType type, SchemaGenerationContext context) {
        if (!type.isInstanceOf(Map.class)) {
            return null;
        }
        ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "object");
        schema.set("additionalProperties", context.createDefinition(type.getTypeParameters().get(1)));
        return new CustomDefinition(schema, CustomDefinition.INLINE_DEFINITION, CustomDefinition.INCLUDING_ATTRIBUTES);
    }

    private static int place(MemberScope<?, ?> member) {
        RecordComponent[] components = member.getDeclaringType().getErasedType().getRecordComponents();
        return (components != null)
                ? Arrays.stream(components).map(RecordComponent::getName).toList().indexOf(member.getName()) : 0;
    }

}
