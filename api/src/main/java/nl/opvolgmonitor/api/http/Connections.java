package nl.opvolgmonitor.api.http;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Gives every connection what the framework has no setting for. */
@Singleton
final class Connections implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {

    private final Duration patience;

    Connections(@Property(name = "opvolgmonitor.head-timeout", defaultValue = "10s") Duration patience) {
        this.patience = patience;
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
        event.getBean().register(new Listener());
        return event.getBean();
    }

    private final class Listener implements NettyServerCustomizer {

        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new Connection(channel) : this;
        }
    }

    private final class Connection implements NettyServerCustomizer {

        private static final String CODEC = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;

        /** Enough to read an answer, also from afar; no more, because every connection costs something. */
        private static final Duration LINGERING = Duration.ofSeconds(2);

        private final Channel channel;

        Connection(Channel channel) {
            this.channel = channel;
        }

        @Override
        public void onStreamPipelineBuilt() {
            var pipeline = channel.pipeline();
            if (pipeline.get(CODEC) != null) {
                var deadline = new HeadDeadline(patience);
                pipeline.addBefore(CODEC, "lingering-close", new LingeringClose(LINGERING));
                pipeline.addBefore(CODEC, "head-begins", deadline.begins());
                pipeline.addAfter(CODEC, "head-ends", deadline.ends());
                pipeline.addAfter(CODEC, "readable-address", new ReadableAddress());
            }
        }
    }
}
